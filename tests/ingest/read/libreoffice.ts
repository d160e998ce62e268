import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeWhole } from '../../../src/files/write.ts';

const PROGRAM = 'soffice';

/** True where LibreOffice is there. */
export function hasLibreOffice(): boolean {
	try {
		execFileSync(PROGRAM, ['--version'], { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
}

/** Returns a text that LibreOffice reads, by its ending, as another kind of file: by way of several where they are given. */
export function convert(text: string, ending: string, ...kinds: readonly string[]): Uint8Array {
	const folder = mkdtempSync(join(tmpdir(), 'gb-archive-office-'));
	try {
		const profile = pathToFileURL(join(folder, 'profile')).href;
		writeWhole(join(folder, `paper.${ending}`), text);
		let last = ending;
		for (const kind of kinds) {
			const filter = last === 'html' ? ['--infilter=HTML (StarWriter)'] : [];
			execFileSync(
				PROGRAM,
				[
					`-env:UserInstallation=${profile}`,
					'--headless',
					...filter,
					...['--convert-to', kind, '--outdir', folder],
					join(folder, `paper.${last}`),
				],
				{ stdio: 'ignore' },
			);
			last = kind;
		}
		return readFileSync(join(folder, `paper.${last}`));
	} finally {
		rmSync(folder, { recursive: true });
	}
}
