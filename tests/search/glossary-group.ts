import type { GlossaryGroup } from '../../src/search/data-files.ts';

/** Returns a term of a glossary by its forms. */
export function groupOf(forms: string[], more: Partial<GlossaryGroup> = {}): GlossaryGroup {
	return { kind: 'alias', forms, typed: [], not: [], within: null, ...more };
}
