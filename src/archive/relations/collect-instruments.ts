import type { Instrument } from '../../model/document.ts';
import { instrumentSlug } from './page-paths.ts';
import type { Mention } from './mention.ts';

/** An ILO instrument, and what names it by number. */
export interface NamedInstrument extends Instrument {
	slug: string;
	/** As printed with the number, most often; null where it is never. */
	title: string | null;
	mentions: Mention[];
}

/** How a title is printed beside the number. */
const TITLES = {
	/** `《1981 年职业安全与卫生公约》(第155号)`, and the same without 《》. */
	before:
		/(?:《(?<quoted>[^《》]{4,60})》|(?<plain>(?:19|20)\d\d\s?年[^，。；、《》()（）]{2,40}(?:公约|建议书|议定书)))\s?[(（]\s?$/,
	/** `第138号《1973年最低年龄公约》`. */
	after: /^\s?(?:公约|建议书|议定书)?\s?《(?<quoted>[^《》]{4,60})》/,
};

const ORDER: Instrument['kind'][] = ['convention', 'protocol', 'recommendation'];

const KINDS: Record<string, Instrument['kind']> = {
	c: 'convention',
	r: 'recommendation',
	p: 'protocol',
};

function readInstrument({ target }: Mention): Instrument | null {
	if (target.type !== 'page') return null;
	const { letter = '', number } =
		/^instruments\/(?<letter>[crp])(?<number>\d+)\/$/.exec(target.path)?.groups ?? {};
	const kind = KINDS[letter];
	return kind === undefined ? null : { kind, number: Number(number) };
}

function readTitle({ context, at, words }: Mention): string | null {
	const before = TITLES.before.exec(context.slice(0, at))?.groups;
	const after = TITLES.after.exec(context.slice(at + words.length))?.groups;
	return before?.['quoted'] ?? before?.['plain'] ?? after?.['quoted'] ?? null;
}

/** Returns the title printed most often; of two as often the first printed. White space does not tell two apart. */
function chooseTitle(mentions: readonly Mention[]): string | null {
	const titles = mentions.flatMap((mention) => readTitle(mention) ?? []);
	const groups = Map.groupBy(titles, (title) => title.replaceAll(/\s/g, ''));
	const [most] = [...groups.values()].toSorted((a, b) => b.length - a.length);
	return most?.[0] ?? null;
}

/** Returns the instruments that the documents name by number, in the order of kind and number. */
export function collectInstruments(mentions: readonly Mention[]): NamedInstrument[] {
	const found = mentions.flatMap((mention) => {
		const instrument = readInstrument(mention);
		return instrument === null ? [] : [{ instrument, mention }];
	});
	const groups = Map.groupBy(found, ({ instrument }) => instrumentSlug(instrument));
	return [...groups]
		.flatMap(([slug, [first, ...others]]) => {
			if (first === undefined) return [];
			const named = [first, ...others].map(({ mention }) => mention);
			return [{ ...first.instrument, slug, title: chooseTitle(named), mentions: named }];
		})
		.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || a.number - b.number);
}
