import { createHash } from 'node:crypto';

/** Pages of one kind, and how many of a hundred requests are for one of them. */
export interface Share {
	share: number;
	paths: readonly string[];
}

/** Requests in a mix. */
const LENGTH = 1000;

/** Returns paths in an order by chance that is the same at every run. */
function shuffle(paths: readonly string[]): string[] {
	return paths
		.map((path, at) => ({
			path,
			key: createHash('sha256')
				.update(`${String(at)} ${path}`)
				.digest('hex'),
		}))
		.sort((left, right) => (left.key < right.key ? -1 : 1))
		.map(({ path }) => path);
}

/** Returns a thousand paths in which each kind has its share and each page of a kind comes as often as the others. */
export function drawMix(shares: readonly Share[]): string[] {
	const drawn = shares.flatMap(({ share, paths }) => {
		const mixed = shuffle(paths);
		return Array.from(
			{ length: mixed.length === 0 ? 0 : (LENGTH * share) / 100 },
			(_, at) => mixed[at % mixed.length] ?? '',
		);
	});
	return shuffle(drawn);
}

/** Returns the shares of an archive's own pages by the paths of its files. */
export function sharesOfArchive(files: readonly string[], documents: readonly string[]): Share[] {
	const held = new Set(documents.map((id) => `${id}/index.html`));
	const isPlace = (file: string) =>
		documents.some((id) => file.startsWith(`${id}/`)) && /\/p\d+\/index\.html$/u.test(file);
	const isData = (file: string) => documents.some((id) => file === `api/v1/${id}.json`);
	const fronts = ['index.html', 'documents/index.html', 'search/index.html', 'new/index.html'];
	return [
		{ share: 40, paths: files.filter(isPlace) },
		{ share: 30, paths: files.filter((file) => held.has(file)) },
		{ share: 20, paths: files.filter((file) => fronts.includes(file)) },
		{ share: 10, paths: files.filter(isData) },
	].map(({ share, paths }) => ({ share, paths: paths.map(toRequest) }));
}

/** Returns what a browser asks for to get a file: of a page its folder. */
export const toRequest = (file: string): string =>
	`/${file.replace(/(?:^|(?<=\/))index\.html$/u, '')}`;
