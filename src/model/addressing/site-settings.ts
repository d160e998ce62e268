/** A setting as it was read, or why it cannot be. */
export type Setting = { value: string } | { reason: string };

/** Characters of a segment that every host, settings file and browser reads as itself; others than these are refused. */
const PLAIN = /^[\p{L}\p{M}\p{N}\-._~+@ ]+$/u;

const refuse = (reason: string): { reason: string } => ({ reason });

function decode(segment: string): string | null {
	try {
		return decodeURIComponent(segment).normalize('NFC');
	} catch {
		return null;
	}
}

/** Returns why a segment of a base path cannot be one; null where it can. */
function judgeSegment(segment: string): string | null {
	const decoded = decode(segment);
	if (decoded === null) return `“${segment}” holds a % that begins no character`;
	if (decoded === '') return 'two slashes in a row stand for the name of a host, or for nothing';
	if (/^\.+$/u.test(decoded)) return `browsers take “${decoded}” out of an address`;
	if (/[. ]$/u.test(decoded)) return `Windows drops the last sign of “${decoded}”`;
	if (decoded.startsWith(' ')) return `“${decoded}” begins with a space`;
	if (PLAIN.test(decoded)) return null;
	const [sign = ''] = decoded.replaceAll(/[\p{L}\p{M}\p{N}\-._~+@ ]/gu, '');
	return `“${decoded}” holds ${JSON.stringify(sign)}, which an address or a web server reads as a sign of its own`;
}

/**
 * Reads the path that a site lives under, escaped or not, with or without slashes at its ends, and returns it as addresses
 * have it: `文 库` is `/%E6%96%87%20%E5%BA%93/`.
 */
export function readBase(text: string): Setting {
	const inner = text.replace(/^\//u, '').replace(/\/$/u, '');
	if (inner === '') return text === '//' ? refuse('// is no path') : { value: '/' };
	const segments = inner.split('/');
	for (const segment of segments) {
		const reason = judgeSegment(segment);
		if (reason !== null) return refuse(reason);
	}
	const encoded = segments.map((segment) =>
		encodeURIComponent(decode(segment) ?? '')
			.replaceAll('%40', '@')
			.replaceAll('%2B', '+'),
	);
	return { value: `/${encoded.join('/')}/` };
}

/** Reads the address of the host that a site lives on: a URL of the web without a path, which is `BASE`. */
export function readSite(text: string): Setting {
	if (!/^https?:\/\//iu.test(text) || !URL.canParse(text)) {
		return refuse(`“${text}” is no address of the web; it begins with https:// or http://`);
	}
	const { origin, pathname, search, hash, username } = new URL(text);
	if (username !== '') return refuse('it holds the name of a user, which every page would show');
	if (pathname !== '/') return refuse(`its path ${pathname} is the setting BASE`);
	if (search !== '' || hash !== '' || /[?#]/u.test(text))
		return refuse('it holds a query or a fragment');
	return { value: origin };
}

/** The other archives that are searched with a site, as they were read, or why they cannot be. */
export type OthersSetting = { value: string[] } | { reason: string };

/**
 * Reads the homes of other archives, parted by white space: URLs of the web, or paths of the same host. They end with a
 * slash, as addresses of a home do.
 */
export function readOthers(text: string | undefined): OthersSetting {
	const homes = (text ?? '').split(/\s+/u).filter(Boolean);
	for (const home of homes) {
		const isPath = home.startsWith('/') && !home.startsWith('//');
		if (!isPath && (!/^https?:\/\//iu.test(home) || !URL.canParse(home)))
			return refuse(
				`“${home}” is neither an address of the web nor a path that begins with a slash`,
			);
		// Spaces part the sources of a policy, and a semicolon ends them.
		if (/[?#;,'"]/u.test(home))
			return refuse(`“${home}” holds a sign that no home of an archive has`);
		if (!isPath && new URL(home).username !== '')
			return refuse('it holds the name of a user, which every page would show');
		if (!home.endsWith('/')) return refuse(`“${home}” does not end with a slash`);
	}
	return { value: [...new Set(homes)] };
}

/** Returns the homes of the setting `OTHERS`. Throws where it cannot be read. */
export function requireOthers(text: string | undefined): string[] {
	const setting = readOthers(text);
	if ('value' in setting) return setting.value;
	throw new Error(`OTHERS cannot be “${text ?? ''}”: ${setting.reason}.`);
}

/** Returns the value of a setting. Throws, with its name and the reason, where it has none. */
export function requireSetting(name: string, text: string, setting: Setting): string {
	if ('value' in setting) return setting.value;
	throw new Error(`${name} cannot be “${text}”: ${setting.reason}.`);
}
