import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { placeFile } from '../../src/files/place.ts';

const require = createRequire(import.meta.url);
const PACKAGE = dirname(dirname(require.resolve('@sparticuz/chromium')));

/**
 * Returns the path of the Chromium that the npm package carries, unpacked inside the package at the first call.
 * The package's own way would share one file in the temporary folder with every user, version and half-done run.
 */
export async function unpackChromium(): Promise<string> {
	const program = join(PACKAGE, 'bin', 'chromium');
	if (existsSync(program)) return program;
	const unfinished = `${program}.${String(process.pid)}`;
	await pipeline(
		createReadStream(`${program}.br`),
		createBrotliDecompress(),
		createWriteStream(unfinished, { mode: 0o755 }),
	);
	placeFile(unfinished, program);
	return program;
}
