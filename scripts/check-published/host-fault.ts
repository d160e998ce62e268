/** What is wrong with a published copy, in words for whoever runs the host. */
export interface HostFault {
	/** Path under the home of the copy. */
	path: string;
	/** What was found, and what was expected. */
	found: string;
	/** What readers lose by it, and what to do. */
	hint: string;
	/** False where the archive works nevertheless. */
	isError: boolean;
}

export const fault = (path: string, found: string, hint: string, isError = true): HostFault => ({
	path,
	found,
	hint,
	isError,
});

/** Where a hint ends with it, the report says it once, behind all. */
export const SETTINGS =
	'The build makes settings for hosts: deploy/nginx.conf, deploy/Caddyfile, .htaccess, web.config, _headers.';

/** Returns the address of a file under the home of the copy. */
export const toUrl = (path: string) =>
	path
		.replace(/(?:^|(?<=\/))index\.html$/u, '')
		.split('/')
		.map(encodeURIComponent)
		.join('/');

/** Returns a path of an address as people read it. */
export function readable(path: string): string {
	try {
		return decodeURI(path);
	} catch {
		return path;
	}
}

/** Says once what is the same for many paths. */
export function unite(faults: readonly HostFault[]): HostFault[] {
	const groups = Map.groupBy(faults, ({ found, hint }) => `${found}\n${hint}`);
	return [...groups.values()].flatMap(([first, ...others]) =>
		first === undefined
			? []
			: others.length === 0
				? [first]
				: [{ ...first, path: `${first.path} and ${String(others.length)} others` }],
	);
}
