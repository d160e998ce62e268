import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Archive } from '../../archive/documents/archive.ts';
import { comparisonPath } from '../../archive/versions/comparison-path.ts';
import { earlierTexts, laterTexts, textsOf, type Version } from '../../archive/versions/version.ts';
import { baseOfVersion } from '../../model/addressing/revision.ts';
import { addressToUrl } from '../../model/addressing/address.ts';
import { formatPart } from '../../model/addressing/part-name.ts';
import { zonesOf } from '../../model/contents.ts';
import { readOwnAppendix } from '../../model/addressing/own-appendix.ts';
import { sitePath } from '../../model/addressing/site-address.ts';
import { formatDate } from '../../words/format-date.ts';
import { labelled, labelledName } from '../../words/labelled.ts';
import { versionsText as text } from '../../words/zh-hans/versions.ts';
import { formatSymbol, idToSymbol } from '../../model/addressing/symbol.ts';
import { nameVersion } from './version-name.ts';

type VersionArchive = Pick<Archive, 'find' | 'ownAppendicesOf' | 'reissuesOf' | 'versionsOf'>;

/** What is said of versions, and where it stands. */
export interface VersionContext {
	archive: VersionArchive;
	/** Base path of the site. */
	base: string;
}

/** Paths of sentences in the dictionary that end with the name of a version. */
type Sentence =
	| 'replaced'
	| 'replacedNotHeld'
	| 'replaces'
	| 'replacesNotHeld'
	| 'ofRevision'
	| 'supplements'
	| 'corrects'
	| 'corrigendum'
	| 'addendum'
	| 'appendixOf'
	| 'ownAppendix'
	| 'reissuedAs'
	| 'reissueOf';

/** What a sentence names: a version, or a part of it by its fragment. */
type Named = Pick<Version, 'id' | 'symbol'> & { fragment?: string | undefined };

function linkVersion(version: Named, { archive, base }: VersionContext) {
	const document = archive.find(version.id);
	const name = nameVersion(version, archive.versionsOf(version.id), document);
	const hash = version.fragment === undefined ? '' : `#${version.fragment}`;
	return h(
		'a',
		{
			className: document === undefined ? ['reference', 'not-held'] : ['reference'],
			href: addressToUrl({ document: version.id, place: null }, base) + hash,
		},
		name,
	);
}

/** Returns a sentence that ends with a version, and leads to how it differs where it is compared with another one. */
function say(
	sentence: Sentence,
	version: Named,
	context: VersionContext,
	compared?: { older: string; newer: string },
): Element {
	const { archive, base } = context;
	const changes =
		compared === undefined
			? []
			: [
					' ',
					h(
						'a',
						{
							className: ['see-changes'],
							href: sitePath(
								comparisonPath(archive.versionsOf(compared.newer), compared.older, compared.newer),
								base,
							),
							...labelled('versions.seeChanges'),
						},
						text.seeChanges,
					),
				];
	return h('p', [
		h('span', labelled(`versions.${sentence}`), text[sentence]),
		linkVersion(version, context),
		...changes,
	]);
}

/** Returns what is to be known before a version is read: that another has taken its place, what it is of, what corrects it. */
function describeVersion(
	id: string,
	versions: readonly Version[],
	context: VersionContext,
): Element[] {
	const said: Element[] = [];
	const later = laterTexts(versions, id).at(-1);
	const texts = textsOf(versions, id);
	const own = versions.find((one) => one.id === id);
	const at = texts.findIndex((one) => one.id === id);
	const newest = texts.at(-1);
	if (later !== undefined)
		said.push(say('replaced', later, context, { older: id, newer: later.id }));
	if (newest !== undefined && !newest.isHeld && newest.id !== id)
		said.push(say('replacedNotHeld', newest, context));
	if (own?.kind === 'revision') {
		const earlier = earlierTexts(versions, id).at(-1);
		const before = texts[at - 1];
		if (earlier !== undefined)
			said.push(say('replaces', earlier, context, { older: earlier.id, newer: id }));
		if (before !== undefined && !before.isHeld) said.push(say('replacesNotHeld', before, context));
	}
	const whole = baseOfVersion(id);
	const owner = versions.find((one) => one.id === whole.slice(0, whole.lastIndexOf('/')));
	if (owner !== undefined && own?.kind === 'corrigendum')
		said.push(say('corrects', owner, context));
	if (owner !== undefined && own?.kind === 'addendum')
		said.push(say('supplements', owner, context));
	const ownerLater = owner && laterTexts(versions, owner.id).at(-1);
	if (ownerLater !== undefined) said.push(say('ofRevision', ownerLater, context));
	for (const one of versions) {
		if (one.id.slice(0, one.id.lastIndexOf('/')) !== id) continue;
		if (one.kind === 'corrigendum') said.push(say('corrigendum', one, context));
		if (one.kind === 'addendum') said.push(say('addendum', one, context));
	}
	return said;
}

/** Returns what the keeper says of a paper that was issued again under another session. */
function describeReissues(id: string, context: VersionContext): Element[] {
	const { archive } = context;
	const toVersion = (other: string) => ({
		id: other,
		symbol: archive.find(other)?.symbol ?? symbolOf(other),
	});
	return archive.reissuesOf(id).flatMap(({ from, to, reason }) => {
		const line =
			from === id
				? say('reissuedAs', toVersion(to), context)
				: say('reissueOf', toVersion(from), context);
		return [line, h('p', { className: ['reason'], lang: 'zh-Hans' }, reason)];
	});
}

/** Returns the paper of an appendix that was issued under a symbol of its own, and the part of it that it is where the paper has it too. */
function findPaper(id: string, { find }: VersionArchive): Named | undefined {
	const own = readOwnAppendix(id);
	const paper = own === null ? undefined : find(own.paper);
	if (own === null || paper === undefined) return undefined;
	const fragment = formatPart(own.part);
	const isThere = zonesOf(paper).some(({ division }) => division?.fragment === fragment);
	return { id: paper.id, symbol: paper.symbol, fragment: isThere ? fragment : undefined };
}

/** Returns what is said of appendices that were issued under symbols of their own: on theirs the paper, on the paper's theirs. */
function describeAppendices(id: string, context: VersionContext): Element[] {
	const { archive } = context;
	const paper = findPaper(id, archive);
	return [
		...(paper === undefined ? [] : [say('appendixOf', paper, context)]),
		...archive.ownAppendicesOf(id).map((one) => say('ownAppendix', one, context)),
	];
}

/** Returns the list of the versions of a paper, in the order issued. */
function listVersions(id: string, versions: readonly Version[], context: VersionContext): Element {
	const items = versions.map((version) => {
		const { kind, date, isHeld } = version;
		const facts = [
			h('span', labelled(`versions.kinds.${kind}`), text.kinds[kind]),
			...(date === null ? [] : [h('span', { dataDate: date }, formatDate(date))]),
			...(isHeld ? [] : [h('span', labelled('versions.notHeld'), text.notHeld)]),
			...(version.id === id ? [h('span', labelled('versions.own'), text.own)] : []),
		];
		return h('li', { ariaCurrent: version.id === id ? 'page' : null }, [
			linkVersion(version, context),
			h(
				'span',
				{ className: ['version-facts'] },
				facts.flatMap((fact) => [' ', fact]),
			),
		]);
	});
	return h(
		'nav',
		{ className: ['version-list'], ariaLabel: text.title, ...labelledName('versions.title') },
		h('ol', items),
	);
}

/**
 * Returns what a page says at its top of the versions of its paper; nothing where there is one alone. `isBrief` leaves the
 * list of all out.
 */
export function renderVersions(id: string, context: VersionContext, isBrief = false): Element[] {
	const versions = context.archive.versionsOf(id);
	const said = [
		...(versions.length < 2 ? [] : describeVersion(id, versions, context)),
		...describeAppendices(id, context),
		...describeReissues(id, context),
	];
	const list = versions.length < 2 || isBrief ? [] : [listVersions(id, versions, context)];
	if (said.length + list.length === 0) return [];
	const isReplaced = laterTexts(versions, id).length > 0;
	return [
		h(
			'aside',
			{
				className: isReplaced ? ['versions', 'versions-replaced'] : ['versions'],
				ariaLabel: text.note,
				...labelledName('versions.note'),
			},
			[...said, ...list],
		),
	];
}

/** Returns the symbol of a document that is not held; null where its id tells none. */
function symbolOf(id: string): string | null {
	const symbol = idToSymbol(id);
	return symbol === null ? null : formatSymbol(symbol);
}
