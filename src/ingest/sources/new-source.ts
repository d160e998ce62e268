import { basename, join, resolve } from 'node:path';
import type { Encoding, Manifest, ManifestFacts } from '../../model/manifest.ts';
import type { Source } from '../ingest-document.ts';
import { judgeExtension } from '../read/formats.ts';
import { judgeFileName } from './judge-file-name.ts';
import { hashBytes, readSourceFile } from './read-source-file.ts';
import { readManifest, readPagesFile, SOURCES } from './read-sources.ts';
import { makeFinding } from '../rules.ts';
import { type FileFindings, SourcesError } from './sources-error.ts';

/** Where a source came from that was added by the command; the keeper completes it. */
const ORIGIN = '由文库管理员添加';

const shorten = (path: string) => JSON.stringify(path).slice(1, -1);

/** What a command says of the files that it adds. */
export interface Told {
	/** Where their bytes leave a doubt. */
	encoding?: Encoding | undefined;
	/** What their text does not tell, or tells otherwise. */
	facts?: ManifestFacts | undefined;
}

/** Reads a file that is to become a source. Its manifest entry says what the file itself tells, and the command. */
export function readNewSource(path: string, { encoding, facts }: Told = {}): Source | FileFindings {
	const file = basename(path);
	const reason = judgeFileName(file);
	if (reason !== null) {
		const values = { found: JSON.stringify(file), reason };
		return { file: shorten(path), findings: [makeFinding('source-file-name', 0, values)] };
	}
	const reading = readSourceFile(path, { follow: true });
	if ('finding' in reading) return { file: shorten(path), findings: [reading.finding] };
	const mismatch = judgeExtension(file, reading.bytes);
	if (mismatch !== null) return { file: shorten(path), findings: [mismatch] };
	const sha256 = hashBytes(reading.bytes);
	const entry = {
		file,
		sha256,
		origin: ORIGIN,
		...(encoding !== undefined && { encoding }),
		...(facts !== undefined && { facts }),
	};
	return { entry, bytes: reading.bytes, sha256 };
}

/**
 * Reads a file as the source that it is or could become: with the manifest entry of its name where there is one. Throws
 * `SourcesError` where it cannot be read. Nothing is written.
 */
export function readCandidate(root: string, path: string): Source {
	const { documents } = readManifest(root).manifest;
	const entry = documents.find(({ file }) => file === basename(path));
	const reading = readNewSource(path, { encoding: entry?.encoding });
	if ('findings' in reading) throw new SourcesError([reading]);
	const own = { ...reading.entry, ...entry, sha256: reading.sha256 };
	const pages = readPagesFile(root, own, reading.bytes);
	if ('findings' in pages) throw new SourcesError([pages]);
	return { ...reading, entry: own, ...pages };
}

/** Returns an error for each new source whose name a file of the archive has, or another new source. */
function judgeNames(
	root: string,
	paths: readonly string[],
	{ documents }: Manifest,
): FileFindings[] {
	const taken = new Set(documents.map(({ file }) => file.toLowerCase()));
	const faults: FileFindings[] = [];
	for (const path of paths) {
		const name = basename(path).toLowerCase();
		const place = join(root, SOURCES, basename(path));
		// A file that lies among the sources already is only entered in the manifest.
		const there = 'bytes' in readSourceFile(place, { follow: false });
		if (taken.has(name) || (there && resolve(path) !== resolve(place))) {
			faults.push({ file: shorten(path), findings: [makeFinding('source-exists', 0)] });
		}
		taken.add(name);
	}
	return faults;
}

/** Reads files that are to become sources of an archive. Throws `SourcesError` where one of them cannot. */
export function readNewSources(
	root: string,
	manifest: Manifest,
	paths: readonly string[],
	told: Told = {},
): Source[] {
	const readings = paths.map((path) => readNewSource(path, told));
	const faults = [
		...readings.filter((reading) => 'findings' in reading),
		...judgeNames(root, paths, manifest),
	];
	if (faults.length > 0) throw new SourcesError(faults);
	return readings.filter((reading) => 'bytes' in reading);
}
