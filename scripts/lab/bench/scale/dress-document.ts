import type { ManifestFacts } from '../../../../src/model/manifest.ts';
import { draftDocument } from './draft-document.ts';
import { type Manner, MANNERS, printDraft } from './print-manners.ts';
import type { ScaleRecord } from '../scale-records.ts';

/** A document for measuring as a source of the archive. */
export interface DressedDocument {
	file: string;
	symbol: string;
	text: string;
	manner: Manner;
	/** What the manifest has to tell, because this manner does not print it. */
	facts: ManifestFacts | null;
	/** Names of the alterations made to its paragraphs, one a paragraph and kind. */
	altered: string[];
}

/** Returns the record of this number as a source; its manner goes by its number, and it cites only those before it. */
export function dressDocument(records: readonly ScaleRecord[], at: number): DressedDocument {
	const draft = draftDocument(records, at);
	const { text, manner } = printDraft(draft, MANNERS[at % MANNERS.length] ?? 'plain');
	const facts = {
		symbol: draft.symbol,
		sessionDates: `${draft.date.slice(0, 4)} 年 3 月`,
		place: '日内瓦',
	};
	return {
		file: `scale-${String(at + 1).padStart(4, '0')}.txt`,
		symbol: draft.symbol,
		text,
		manner,
		facts: manner === 'bare' ? facts : null,
		altered: draft.altered,
	};
}
