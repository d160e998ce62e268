import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundleLinker } from '../../../src/citations/linker/bundle-linker.ts';

test('is a classic script of a few kilobytes that needs nothing else', async () => {
	const script = await bundleLinker(process.cwd());
	// It carries the whole grammar of places, which is that of the search box.
	expect(gzipSync(script).length).toBeLessThan(10 * 1024);
	expect(script).not.toMatch(/\b(?:import|export|require)\b/);
	// Whatever the encoding of the page that embeds it.
	expect(script).toMatch(/^[\t\n\x20-\x7e]*$/);
});
