import { formatPath } from '../../archive/paths/format-path.ts';
import { joinParts } from '../../archive/paths/passage-text.ts';
import { pinText } from '../../archive/paths/pin-text.ts';
import { toFields, type Draft } from './draft.ts';
import { loadPassage } from './load-texts.ts';

/** True where this page can make pins: browsers hash only for pages that came over a safe way. */
export function canPin(): boolean {
	return globalThis.isSecureContext;
}

/** Returns the pins of passages, by address; what is not there has none. */
async function pinPassages(ids: readonly string[]): Promise<Map<string, string>> {
	const pins = await Promise.all(
		ids.map(async (id) => {
			const passage = await loadPassage(id);
			if (passage === null || passage.texts.length === 0) return [];
			return [[id, await pinText(joinParts(passage.texts))] as const];
		}),
	);
	return new Map(pins.flat());
}

/** Returns a draft as a file of `content/paths`, pinned where that can be. Throws where a text does not arrive. */
export async function formatDraft(draft: Draft): Promise<string> {
	if (!canPin()) return formatShared(draft);
	const pins = await Promise.all(draft.steps.map(({ passages }) => pinPassages(passages)));
	return formatPath(toFields(draft), draft.closing, pins);
}

/** Returns a draft as a file without pins, which whoever opens it makes anew. */
export function formatShared(draft: Draft): string {
	return formatPath(toFields(draft), draft.closing);
}
