/**
 * Why a search did not come to its end:
 *
 * - `lost`: nothing came at all, as without a network;
 * - `missing`: the server does not have a file of the index, or gives none of its type;
 * - `refused`: it has the file, and did not give it;
 * - `damaged`: what came is not what was written;
 * - `outdated`: the archive was published anew in a form that this page is too old to read;
 * - `unknown`: anything else.
 */
export const FAILURES = ['lost', 'missing', 'refused', 'damaged', 'outdated', 'unknown'] as const;

export type FailureKind = (typeof FAILURES)[number];

/** A file of the index that could not be had, and why. */
export class SearchFailure extends Error {
	readonly kind: FailureKind;
	/** Folder of the search that it is of; null where that is not known. */
	readonly archive: string | null;

	constructor(kind: FailureKind, message: string, archive: string | null, cause?: unknown) {
		super(message, { cause });
		this.name = 'SearchFailure';
		this.kind = kind;
		this.archive = archive;
	}
}

const isKind = (kind: unknown): kind is FailureKind => FAILURES.some((one) => one === kind);

/** Returns why something that was thrown was thrown. */
export function toFailure(error: unknown): SearchFailure {
	if (error instanceof SearchFailure) return error;
	// The module of the search is another copy of this class, as of a page that was bundled apart.
	if (error instanceof Error && 'kind' in error && isKind(error.kind)) {
		return new SearchFailure(error.kind, error.message, null, error);
	}
	return new SearchFailure('unknown', String(error), null, error);
}

const NOT_THERE = new Set([404, 410, 415]);

/** An archive whose files are fetched. */
export interface FetchedArchive {
	/** URL of the folder of its search. */
	root: URL;
	/** Milliseconds after which a file that has not come never will; null where it is waited for. */
	patience: number | null;
}

/** Fetches a file of the search of an archive. Throws a `SearchFailure` where it does not come. */
export async function fetchOf(
	{ root: archive, patience }: FetchedArchive,
	url: URL,
	options: RequestInit = {},
): Promise<Response> {
	let response;
	try {
		const signal = patience === null ? undefined : AbortSignal.timeout(patience);
		response = await fetch(url, { ...options, ...(signal && { signal }) });
	} catch (error) {
		throw new SearchFailure(
			'lost',
			`${url.href} did not come: ${String(error)}`,
			archive.href,
			error,
		);
	}
	if (response.ok) return response;
	const kind = NOT_THERE.has(response.status) ? 'missing' : 'refused';
	const message = `${url.href} did not come: status ${response.status}.`;
	throw new SearchFailure(kind, message, archive.href);
}

/** Returns what is read of a file. Throws a `SearchFailure` where what came is not what was written. */
export async function readOf<T>(archive: URL, url: URL, read: () => T | Promise<T>): Promise<T> {
	try {
		return await read();
	} catch (error) {
		if (error instanceof SearchFailure) throw error;
		throw new SearchFailure(
			'damaged',
			`${url.href} cannot be read: ${String(error)}`,
			archive.href,
			error,
		);
	}
}
