import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { comparisonPath, oldPlaceId } from '../../archive/versions/comparison-path.ts';
import { labelVersion } from '../../archive/versions/version.ts';
import type {
	PlacedCorrection,
	PlaceInVersion,
	VersionRelations,
} from '../../archive/versions/version-relations.ts';
import { addressToUrl } from '../../model/addressing/address.ts';
import { fragmentToPlace } from '../../model/addressing/place.ts';
import { sitePath } from '../../model/addressing/site-address.ts';
import { collectFragments } from '../../model/contents.ts';
import type { ArchiveDocument } from '../../model/document.ts';
import { formatPlace } from '../../words/format-place.ts';
import { labelled, labelledName, labelledPlace } from '../../words/labelled.ts';
import { versionsText as text } from '../../words/zh-hans/versions.ts';
import type { VersionContext } from './render-versions.ts';
import { nameVersion } from './version-name.ts';

/** What is said of a place in other versions, and with what it is told. */
export interface PlaceVersionContext extends VersionContext {
	relations: VersionRelations;
}

const SENTENCES = {
	changed: 'changedIn',
	moved: 'movedIn',
	split: 'splitIn',
	joined: 'joinedIn',
	deleted: 'deletedIn',
	inserted: 'changedIn',
	unchanged: 'unchangedIn',
} as const;

function nameOf(id: string, { archive }: VersionContext): string {
	const document = archive.find(id);
	const versions = archive.versionsOf(id);
	return nameVersion({ id, symbol: document?.symbol ?? null }, versions, document);
}

const linkPlace = (document: string, fragment: string, name: string, base: string) =>
	h(
		'a',
		{
			href: addressToUrl({ document, place: fragmentToPlace(fragment) }, base),
			...labelledPlace(fragment, null, name),
		},
		text.goTo(name, formatPlace(fragment)),
	);

/** Returns a line about a place in another version: the sentence, the way to the comparison, and to the places there. */
function renderLine(
	sentence: Exclude<keyof typeof text, 'kinds' | 'correction' | 'comparison'>,
	value: string,
	{ comparison, document, places }: PlaceInVersion,
	anchor: string,
	context: VersionContext,
): Element {
	const { archive, base } = context;
	const path = comparisonPath(
		archive.versionsOf(comparison.newer),
		comparison.older,
		comparison.newer,
	);
	const words = text[sentence];
	const said = typeof words === 'string' ? words : words(value, '');
	const name = labelVersion(archive.versionsOf(document), document) ?? nameOf(document, context);
	return h('p', { className: ['version-note'] }, [
		h('span', labelled(`versions.${sentence}`, value), said),
		' ',
		h(
			'a',
			{
				className: ['see-changes'],
				href: `${sitePath(path, base)}#${anchor}`,
				...labelled('versions.seeChanges'),
			},
			text.seeChanges,
		),
		...places.flatMap((fragment): ElementContent[] => [
			{ type: 'text', value: ' ' },
			linkPlace(document, fragment, name, base),
		]),
	]);
}

/** Returns what became of a place in the text that has taken the place of its own; `isWhole` also where its words are the same. */
export function renderNewerPlace(
	document: string,
	fragment: string,
	context: PlaceVersionContext,
	isWhole: boolean,
): Element[] {
	const found = context.relations.inCurrent(document, fragment);
	if (found === null) return [];
	const { change } = found;
	if (!isWhole && change.kind === 'unchanged') return [];
	const label = labelVersion(context.archive.versionsOf(found.document), found.document);
	const value = label ?? nameOf(found.document, context);
	const isBoth = change.kind === 'moved' && change.isReworded;
	const sentence = isBoth ? 'movedAndChangedIn' : SENTENCES[change.kind];
	return [renderLine(sentence, value, found, oldPlaceId(fragment), context)];
}

/** Returns how a place differs from what it was in the version before; nothing where its words are the same. */
export function renderEarlierPlace(
	document: string,
	fragment: string,
	context: PlaceVersionContext,
): Element[] {
	const found = context.relations.inEarlier(document, fragment);
	if (found?.change.isReworded !== true) return [];
	const sentence = found.change.kind === 'inserted' ? 'insertedSince' : 'changedSince';
	return [renderLine(sentence, nameOf(found.document, context), found, fragment, context)];
}

function renderOperation({ operation, printed, given }: PlacedCorrection): ElementContent[] {
	const say = (word: keyof typeof text.correction) =>
		h('span', labelled(`versions.correction.${word}`), text.correction[word]);
	const quote = (words: string | null) => h('q', words ?? '');
	const quoteWhole = () => h('q', { className: ['correction-whole'] }, given ?? '');
	switch (operation) {
		case 'replace':
			return [quote(printed), say('replace'), quote(given)];
		case 'delete':
			return [say('delete'), quote(printed)];
		case 'insert-after':
			return [say('after'), quote(printed), say('afterThen'), quote(given)];
		case 'insert-before':
			return [say('before'), quote(printed), say('beforeThen'), quote(given)];
		case 'delete-whole':
			return [say(operation)];
		case 'replace-whole':
		case 'add-after':
		case 'add-before':
			return [say(operation), quoteWhole()];
	}
}

/** Returns what the issuing office corrects at a part of a document, as it says it, apart from what the archive remarks. */
export function renderOfficeCorrections(
	document: string,
	fragment: string,
	context: PlaceVersionContext,
): Element[] {
	const corrections = context.relations.correctionsOf(document).get(fragment) ?? [];
	return corrections.map((correction) => {
		const { corrigendum, at, place, where } = correction;
		const name = nameOf(corrigendum.id, context);
		const href = addressToUrl(
			{ document: corrigendum.id, place: fragmentToPlace(at) },
			context.base,
		);
		const position = [
			...(place === fragment ? [] : [formatPlace(place)]),
			...(where === null ? [] : [where]),
		];
		return h(
			'aside',
			{
				className: ['office-correction'],
				role: 'note',
				ariaLabel: text.correctionBy(name),
				...labelledName('versions.correctionBy', name),
			},
			h('p', [
				h('a', { href, ...labelled('versions.correctionBy', name) }, text.correctionBy(name)),
				h('span', { className: ['correction-words'], lang: 'zh-Hans' }, [
					...(position.length === 0 ? [] : [h('span', `${position.join('，')}，`)]),
					...renderOperation(correction),
				]),
			]),
		);
	});
}

/** Returns what is said of a place where it is read apart from its document: what the office corrects, and what became of it since. */
export const renderPlaceChanges = (
	document: string,
	fragment: string,
	context: PlaceVersionContext,
): Element[] => [
	...renderOfficeCorrections(document, fragment, context),
	...renderNewerPlace(document, fragment, context, false),
];

/** What is said of the places of a document where they are read apart from it, by their fragments; only of those of which something is said. */
export type PlaceChanges = Readonly<Record<string, Element[]>>;

/** Returns what is said of every place of a document where it is read apart from it. */
export function collectPlaceChanges(
	document: ArchiveDocument,
	context: PlaceVersionContext,
): PlaceChanges {
	return Object.fromEntries(
		['front', ...collectFragments(document)]
			.map((fragment) => [fragment, renderPlaceChanges(document.id, fragment, context)] as const)
			.filter(([, notes]) => notes.length > 0),
	);
}
