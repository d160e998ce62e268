import type { List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { excerptAround } from '../../src/archive/documents/excerpt-around.ts';
import { addressToPageFragment, parseAddress } from '../../src/model/addressing/address.ts';

/** A claim of the archive that a person has to judge, and what it rests on. */
export interface Claim {
	/** Address of the place that it is made at; null for one that has none. */
	id: string | null;
	/** What the archive says. */
	claim: string;
	/** What there is to judge it by: the words around it, counts, the source that is named. */
	evidence: readonly string[];
	/** Why it wants a look before all others; null where nothing does. */
	alert: string | null;
}

/** Claims of one kind. */
export interface Chapter {
	title: string;
	/** What to ask of each claim. */
	question: string;
	claims: readonly Claim[];
}

/** Characters on either side of the words that are judged. */
const REACH = 30;

/** Returns words as they stand in a text, in marks; the beginning of the text where they do not. */
export const around = (text: string, words: string): string => {
	const { before, hit, after } = excerptAround(text, words, REACH);
	return hit === '' ? before : `${before}【${hit}】${after}`;
};

const words = (value: string): PhrasingContent => ({
	type: 'text',
	value: value.replaceAll(/\s+/gu, ' '),
});
const line = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

/** Returns the URL of an address in the page of its document. */
function urlOf(id: string, home: string): string {
	const address = parseAddress(id);
	return home + (address === null ? `${id}/` : addressToPageFragment(address).slice(1));
}

function writeClaim({ id, claim, evidence, alert }: Claim, home: string): ListItem {
	const place: PhrasingContent[] =
		id === null ? [] : [{ type: 'link', url: urlOf(id, home), children: [words(id)] }, words(' ')];
	const warning: PhrasingContent[] =
		alert === null ? [] : [{ type: 'strong', children: [words(alert)] }, words(' ')];
	const list: List = {
		type: 'list',
		spread: false,
		children: evidence.map((one) => ({ type: 'listItem', children: [line(words(one))] })),
	};
	return {
		type: 'listItem',
		spread: false,
		children: [
			line(words('☐ '), ...warning, ...place, words(claim)),
			...(evidence.length === 0 ? [] : [list]),
		],
	};
}

function writeChapter({ title, question, claims }: Chapter, home: string): RootContent[] {
	const alerts = claims.filter(({ alert }) => alert !== null);
	const rest = claims.filter(({ alert }) => alert === null);
	const count = `${question} (${String(claims.length)}, ${String(alerts.length)} of them first)`;
	return [
		{ type: 'heading', depth: 2, children: [words(title)] },
		line(words(count)),
		...(claims.length === 0
			? []
			: [
					{
						type: 'list' as const,
						spread: false,
						children: [...alerts, ...rest].map((claim) => writeClaim(claim, home)),
					},
				]),
	];
}

/**
 * Returns the sheet of a reviewer as Markdown: each claim with a box to tick, its place as a link, and its evidence
 * under it; what wants a look comes first. `home` is the URL of the archive, with a slash at its end.
 */
export function buildSheet(chapters: readonly Chapter[], home: string): string {
	const root: Root = {
		type: 'root',
		children: [
			{ type: 'heading', depth: 1, children: [words('What the archive adds, to be judged')] },
			...chapters.flatMap((chapter) => writeChapter(chapter, home)),
		],
	};
	return toMarkdown(root, { bullet: '-' });
}
