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
}

/** A document named by its title; `from` and `to` are UTF-16 offsets of it with 《》, `to` exclusive. */
export interface FoundTitle {
	from: number;
	to: number;
	/** Id of the document; null where the title leaves a doubt. */
	target: string | null;
	/** Why it stays text; null where it does not. */
	reason: string | null;
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
	reasons: Map<string, string>;
}

const indexes = new WeakMap<TitleList, TitleIndex>();

/** Returns the documents and the doubts of a list by the keys of their titles; worked out once a list. */
function indexTitles(list: TitleList): TitleIndex {
	const known = indexes.get(list);
	if (known !== undefined) return known;
	const index = {
		targets: new Map(
			list.documents.flatMap(({ document, titles }) =>
				titles.map((title) => [titleKey(title), document] as const),
			),
		),
		reasons: new Map(list.doubtful.map(({ title, reason }) => [titleKey(title), reason])),
	};
	indexes.set(list, index);
	return index;
}

/** Finds the documents that a text names by a title of the list, in order, and the titles that the list calls doubtful. */
export function findTitles(text: string, list: TitleList): FoundTitle[] {
	const { targets, reasons } = indexTitles(list);
	const folded = foldText(text);
	return [...folded.text.matchAll(TITLE)].flatMap(({ index, 0: words, groups }) => {
		const key = titleKey(groups?.['title'] ?? '');
		const target = targets.get(key) ?? null;
		const reason = reasons.get(key) ?? null;
		if (target === null && reason === null) return [];
		return [{ ...unfoldRange(folded, index, index + words.length), target, reason }];
	});
}
