import type { Finding } from '../../model/document.ts';
import type { ManifestEntry } from '../../model/manifest.ts';
import type { LineRole, SourceLine } from '../read/line.ts';
import { makeFinding } from '../rules.ts';

export type ManifestRole = NonNullable<ManifestEntry['roles']>[number]['role'];

/** A role that the manifest gives to a line. */
export interface FoundRole {
	role: ManifestRole;
}

/** What a role of the manifest makes of a line; `goes-on` and `note` have readers of their own. */
export const LINE_ROLES: Readonly<Record<ManifestRole, LineRole>> = {
	masthead: 'masthead',
	title: 'title',
	subtitle: 'subtitle',
	purpose: 'purpose',
	summary: 'summary',
	contents: 'contents',
	notice: 'notice',
	furniture: 'furniture',
	heading: 'heading',
	paragraph: 'paragraph',
	item: 'item',
	block: 'prose',
	text: 'text',
	note: 'footnote',
	box: 'box',
	figure: 'figure',
	caption: 'caption',
	table: 'table',
	appendix: 'part',
	annex: 'part',
	'goes-on': 'continuation',
};

/** Roles of the first page. */
export const OF_FRONT: ReadonlySet<ManifestRole> = new Set([
	'masthead',
	'title',
	'subtitle',
	'purpose',
	'summary',
	'notice',
	'furniture',
]);

const squeeze = (text: string) => text.normalize('NFKC').replaceAll(/\s/gu, '');

/** Returns the roles of the manifest by their lines; one that does not fit its line is an error. */
export function findForcedRoles(
	lines: readonly SourceLine[],
	roles: ManifestEntry['roles'] = [],
): { value: Map<number, FoundRole>; findings: Finding[] } {
	const value = new Map<number, FoundRole>();
	const findings: Finding[] = [];
	for (const { line, begins, role } of roles) {
		const { text = '', autoLabel = '' } = lines[line - 1] ?? {};
		// The number that a format sets before a line may be said with its first words, or not.
		const forms = [text, text.slice(autoLabel.length)].map(squeeze);
		const fits = begins !== '' && forms.some((form) => form.startsWith(squeeze(begins)));
		if (!fits || value.has(line)) {
			const found = text.trim().slice(0, 40);
			findings.push(makeFinding('role-place', line, { found, expected: begins, role }));
		} else value.set(line, { role });
	}
	return { value, findings };
}
