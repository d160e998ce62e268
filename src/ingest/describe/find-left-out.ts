import type { ArchiveDocument } from '../../model/document.ts';
import type { ClassifiedLine, LineRole } from '../read/line.ts';
import { readMastheadFields } from './read-masthead.ts';

/** Why a line stands on no page. */
export type LeftOutKind = 'masthead' | 'label' | 'contents' | 'repeated-title' | 'furniture';

/** A line of a source that stands on no page of its document, with its number in the source. */
export interface LeftOutLine {
	line: number;
	/** As received, without markup and white space at its ends. */
	text: string;
	kind: LeftOutKind;
}

type Description = Pick<ArchiveDocument, 'symbol' | 'metadata' | 'meetings'>;

/** Lines that no page has, whatever they say; the site makes contents of its own from the headings. */
const KINDS: Partial<Record<LineRole, LeftOutKind>> = {
	furniture: 'furniture',
	contents: 'contents',
	'repeated-title': 'repeated-title',
	'purpose-label': 'label',
};

/**
 * True where a document has every field that a line of the masthead prints, with the value printed, be it that of
 * another meeting: a committee's paper prints its council first, with a session of its own.
 */
function isShown(line: ClassifiedLine, { symbol, metadata, meetings }: Description): boolean {
	const cells = readMastheadFields(line);
	return cells.every(({ text, values }) => {
		const printed = Object.entries(values).filter(([, value]) => value !== null);
		if (printed.length === 0) return false;
		return printed.every(([name, value]) => {
			switch (name) {
				// A committee of the Governing Body is its section; 国际劳工局 before the body is no part of its name.
				case 'body':
					return [
						metadata.body?.value,
						metadata.section?.value,
						...meetings.map(({ body }) => body),
					].includes(text);
				// The page has it in the symbol.
				case 'sectionCode':
					return symbol?.includes(`/${String(value)}/`) ?? false;
				case 'symbol':
					return value === symbol;
				case 'session':
				case 'place':
					return [metadata[name]?.value, ...meetings.map((one) => one[name])].includes(value);
				case 'sessionDates':
					return [metadata.sessionDates?.value, ...meetings.map(({ dates }) => dates)].includes(
						value as string,
					);
				default:
					return metadata[name as keyof typeof metadata]?.value === value;
			}
		});
	});
}

/** Returns the lines of a source that stand on no page of its document, in their order. */
export function findLeftOut(
	lines: readonly ClassifiedLine[],
	description: Description,
): LeftOutLine[] {
	return lines.flatMap((line) => {
		const isMissing = line.role === 'masthead' && !isShown(line, description);
		const kind = isMissing ? 'masthead' : KINDS[line.role];
		if (kind === undefined) return [];
		const text = line.text.slice(line.content.from, line.content.to).trim();
		return [{ line: line.number, text, kind }];
	});
}
