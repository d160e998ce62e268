import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest, digestAll } from '../../keep/digest.ts';
import type { Keep } from '../../keep/keep.ts';
import { TEMPLATES, templatePath } from '../../outputs/template/fill-template.ts';

/** What is the same around all pages, by one name: only the frame of the last build matters. */
const ENTRY = { kind: 'frame', key: 'pages' } as const;

/**
 * Holds what is the same around all pages, bar, foot, styles and scripts, against that of the build which kept pages
 * are from. Both are made by the same program, so that they differ only where Astro made something else of it; pages
 * of both would lead to styles that are not there. Throws then, after everything kept is forgotten. `hasKept` tells
 * whether any page is kept.
 */
export function requireSameFrame(outDir: string, keep: Keep, hasKept: boolean): void {
	const frame = new TextEncoder().encode(digestFrame(outDir));
	const earlier = keep.get(ENTRY.kind, ENTRY.key);
	keep.put(ENTRY.kind, ENTRY.key, frame);
	if (!hasKept) return;
	if (earlier !== undefined && Buffer.compare(earlier, frame) === 0) return;
	keep.clear();
	throw new Error(
		'The frame of the pages is not that of the pages kept from the build before, though the program is the same. ' +
			'What was kept is forgotten: build again, and everything is made anew.',
	);
}

function digestFrame(outDir: string): string {
	const assets = readdirSync(join(outDir, '_astro')).sort();
	const templates = TEMPLATES.map((template) =>
		digest(readFileSync(join(outDir, templatePath(template)))),
	);
	return digestAll([...templates, ...assets]);
}
