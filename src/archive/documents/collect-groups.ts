import { issueDateOf } from '../../model/dates/issue-date.ts';
import type { ArchiveDocument } from '../../model/document.ts';
import { compareIds } from './order-documents.ts';

/** What the documents of a group have in common. */
export type GroupKind = 'body' | 'session' | 'section' | 'year';

export const GROUP_KINDS: readonly GroupKind[] = ['body', 'session', 'section', 'year'];

export interface DocumentGroup {
	kind: GroupKind;
	/** Path of its page under `documents/`: `gb`, `gb/346`, `gb/pfa`, `2022`. */
	slug: string;
	/** Name of the body as printed; null for a year. */
	body: string | null;
	/** Number of the session, or the year; null for a body and a section. */
	number: number | null;
	/** Name of the section as printed; null for the other kinds. */
	section: string | null;
	/** Oldest first. */
	documents: ArchiveDocument[];
}

type Membership = Omit<DocumentGroup, 'documents'>;

/** Returns the groups of documents: bodies, then sessions and years from the latest, sections by code. */
export function collectGroups(documents: readonly ArchiveDocument[]): DocumentGroup[] {
	const memberships = documents.flatMap((document) =>
		groupsOf(document).map((group) => ({ group, document })),
	);
	const bySlug = Map.groupBy(memberships, ({ group }) => group.slug);
	return [...bySlug.values()].flatMap(orderMembers).toSorted(compareGroups);
}

function orderMembers(
	members: { group: Membership; document: ArchiveDocument }[],
): DocumentGroup[] {
	const [first] = members;
	if (first === undefined) return [];
	return [{ ...first.group, documents: members.map(({ document }) => document) }];
}

/** Returns the groups a document belongs to. What is not known of it gives none. */
export function groupsOf(document: ArchiveDocument): Membership[] {
	const { metadata } = document;
	const session = metadata.session?.value ?? null;
	const code = metadata.sectionCode?.value ?? null;
	const [year] = issueDateOf(document)?.date ?? [];
	const body = bodySlug(document.id);
	const group = { body: metadata.body?.value ?? null, number: null, section: null };
	const groups: Membership[] = [{ ...group, kind: 'body', slug: body }];
	if (session !== null) {
		groups.push({ ...group, kind: 'session', slug: `${body}/${String(session)}`, number: session });
	}
	if (code !== null) {
		const section = metadata.section?.value ?? code;
		groups.push({ ...group, kind: 'section', slug: `${body}/${code.toLowerCase()}`, section });
	}
	if (year !== undefined) {
		groups.push({ ...group, kind: 'year', slug: String(year), body: null, number: year });
	}
	return groups;
}

/** Returns the part of an id before its first number: `gb`, `unido/pbc`. */
function bodySlug(id: string): string {
	const parts = id.split('/');
	const end = parts.findIndex((part) => /^\d/.test(part));
	return parts.slice(0, Math.max(end, 1)).join('/');
}

function compareGroups(left: DocumentGroup, right: DocumentGroup): number {
	const kinds = GROUP_KINDS.indexOf(left.kind) - GROUP_KINDS.indexOf(right.kind);
	const numbers = (right.number ?? 0) - (left.number ?? 0);
	return kinds || numbers || compareIds(left.slug, right.slug);
}
