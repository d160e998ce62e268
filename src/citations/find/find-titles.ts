import { foldText, unfoldRange } from '../../model/addressing/fold-text.ts';

/** A document and the ways its title is printed elsewhere. */
export interface TitledDocument {
	/** Id of the document. */
	document: string;
	/** Without 《》. */
	titles: readonly string[];
}

/** A title that could be taken for one of the list, and why it is not. */
export interface DoubtfulTitle {
	title: string;
	reason: string;
}

export interface TitleList {
	documents: readonly TitledDocument[];
	doubtful: readonly DoubtfulTitle[];
	/** Titles that name a document for certain, which the archive does not hold; the reason says which. */
	notHeld?: readonly DoubtfulTitle[];
}

/** A document named by its title; `from` and `to` are UTF-16 offsets of it with 《》, `to` exclusive. */
export interface FoundTitle {
	from: number;
	to: number;
	/** Id of the document; null where the title stays text. */
	target: string | null;
	/** Why it stays text; null where it does not. */
	reason: string | null;
	/** Whether it names a document for certain. */
	isCertain: boolean;
}

/** `《国际劳工组织 2020-2025 年发展合作战略》`; a title inside a title is a part of it. */
const TITLE = /《(?<title>[^《》]{2,80})》/g;

/** White space and the kinds of dashes are of the typesetting, not of the title. */
function titleKey(title: string): string {
	return foldText(title)
		.text.replaceAll(/\s/g, '')
		.replaceAll(/[-—―]+/g, '-')
		.toLowerCase();
}

interface TitleIndex {
	targets: Map<string, string>;
	reasons: Map<string, { reason: string; isCertain: boolean }>;
}

const indexes = new WeakMap<TitleList, TitleIndex>();

/** Returns the documents of a list, and the titles that stay text, by the keys of their titles; worked out once a list. */
function indexTitles(list: TitleList): TitleIndex {
	const known = indexes.get(list);
	if (known !== undefined) return known;
	const index = {
		targets: new Map(
			list.documents.flatMap(({ document, titles }) =>
				titles.map((title) => [titleKey(title), document] as const),
			),
		),
		reasons: new Map(
			[
				...list.doubtful.map((one) => ({ ...one, isCertain: false })),
				...(list.notHeld ?? []).map((one) => ({ ...one, isCertain: true })),
			].map(({ title, reason, isCertain }) => [titleKey(title), { reason, isCertain }] as const),
		),
	};
	indexes.set(list, index);
	return index;
}

/** Finds the documents that a text names by a title of the list, in order, and the titles of the list that stay text. */
export function findTitles(text: string, list: TitleList): FoundTitle[] {
	const { targets, reasons } = indexTitles(list);
	const folded = foldText(text);
	return [...folded.text.matchAll(TITLE)].flatMap(({ index, 0: words, groups }) => {
		const key = titleKey(groups?.['title'] ?? '');
		const target = targets.get(key) ?? null;
		const text = reasons.get(key);
		if (target === null && text === undefined) return [];
		return [
			{
				...unfoldRange(folded, index, index + words.length),
				target,
				reason: text?.reason ?? null,
				isCertain: text?.isCertain ?? true,
			},
		];
	});
}
