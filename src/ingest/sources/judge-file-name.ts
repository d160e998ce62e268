/** What a name of a source must not have, and how the report says it. */
const FAULTS: readonly { pattern: RegExp; reason: string }[] = [
	{ pattern: /\p{C}/u, reason: 'has a control character or one that is not seen' },
	{ pattern: /[/\\]/u, reason: 'has a separator of folders' },
	{ pattern: /^\./u, reason: 'begins with a point' },
	{ pattern: /^-/u, reason: 'begins with a hyphen, as an option of a command does' },
	{ pattern: /^\s|\s$|[^\S ]|\s\s/u, reason: 'has white space other than single spaces inside' },
	{ pattern: /[<>:"|?*]/u, reason: 'has a sign that file names of other systems cannot have' },
	{ pattern: /\.$/u, reason: 'ends with a point' },
	{ pattern: /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu, reason: 'is a device on other systems' },
	{ pattern: /^manifest\.ya?ml$/iu, reason: 'is that of the manifest' },
];

/** Longest name, in bytes of UTF-8. */
const LENGTH_LIMIT = 200;

/** Returns why a file cannot have this name among the sources; null where it can. */
export function judgeFileName(name: string): string | null {
	const fault = FAULTS.find(({ pattern }) => pattern.test(name));
	if (fault !== undefined) return fault.reason;
	if (name.normalize('NFC') !== name) return 'is not in the normal form NFC';
	if (name === '') return 'is empty';
	const length = new TextEncoder().encode(name).length;
	return length > LENGTH_LIMIT
		? `has ${String(length)} bytes, expected at most ${String(LENGTH_LIMIT)}`
		: null;
}
