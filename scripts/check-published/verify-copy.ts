import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { listFiles } from '../../src/files/folder.ts';
import { digest } from '../../src/keep/digest.ts';
import { compareCopy, RELEASE, releaseSchema } from '../../src/outputs/release/release.ts';

/** Reads a file of a copy by its path. */
interface Copy {
	paths: string[];
	read: (path: string) => Uint8Array;
}

/** Opens a folder, or a zip with everything in one folder of it. */
function openCopy(path: string): Copy {
	if (statSync(path).isDirectory()) {
		return { paths: listFiles(path), read: (file) => readFileSync(join(path, file)) };
	}
	const entries = Object.entries(unzipSync(readFileSync(path))).filter(
		([name]) => !name.endsWith('/'),
	);
	const list = entries.find(([name]) => name === RELEASE || name.endsWith(`/${RELEASE}`));
	const prefix = list?.[0].slice(0, -RELEASE.length) ?? '';
	const files = new Map(
		entries.flatMap(([name, bytes]) =>
			name.startsWith(prefix) ? [[name.slice(prefix.length), bytes] as const] : [],
		),
	);
	return { paths: [...files.keys()], read: (file) => files.get(file) ?? new Uint8Array() };
}

const FORMS: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
	'.gz': gunzipSync,
	'.br': brotliDecompressSync,
};

/** Returns the compressed forms, of files that are listed, that give another file than that. */
function findWrongForms({ paths, read }: Copy, files: Readonly<Record<string, string>>): string[] {
	return paths.filter((path) => {
		const unpack = FORMS[path.slice(-3)];
		const of = path.slice(0, -3);
		if (unpack === undefined || !Object.hasOwn(files, of) || Object.hasOwn(files, path))
			return false;
		try {
			return digest(unpack(read(path))) !== files[of];
		} catch {
			return true;
		}
	});
}

const MOST = 20;

function describe(what: string, paths: readonly string[]): string[] {
	const more = paths.length - MOST;
	return [
		...paths.slice(0, MOST).map((path) => `  ${what}: ${path}`),
		...(more > 0 ? [`  ${what}: ${String(more)} more`] : []),
	];
}

/**
 * Tells whether a copy of a site, a folder, or of a kit, also as a zip, is what its list of files says. Returns what is to be
 * said of it and whether it is whole. Throws where there is no copy, or none that has a list.
 */
export function verifyCopy(path: string): { isWhole: boolean; lines: string[] } {
	const copy = openCopy(path);
	if (!copy.paths.includes(RELEASE)) {
		throw new Error(`${path} has no ${RELEASE}, which lists the files of a site or a kit.`);
	}
	const release = releaseSchema.parse(JSON.parse(new TextDecoder().decode(copy.read(RELEASE))));
	const held = new Map(copy.paths.map((file) => [file, digest(copy.read(file))]));
	const { missing, changed, others } = compareCopy(release, held);
	const wrong = findWrongForms(copy, release.files);
	const unknown = others.filter(
		(file) =>
			FORMS[file.slice(-3)] === undefined || !Object.hasOwn(release.files, file.slice(0, -3)),
	);
	const isWhole = missing.length + changed.length + wrong.length === 0;
	const count = Object.keys(release.files).length;
	const { commit, documents, paragraphs } = release;
	return {
		isWhole,
		lines: [
			`${path}: ${String(documents)} documents, ${String(paragraphs)} paragraphs, ${String(count)} files, ` +
				`of ${commit === null ? 'a state that was not committed' : `commit ${commit}`}.`,
			...describe('missing', missing),
			...describe('changed', [...changed, ...wrong]),
			...describe('not of the archive', unknown),
			isWhole
				? 'Every file is there and is what it was when it was built.'
				: 'The copy is not whole: fetch the files that are named again.',
		],
	};
}
