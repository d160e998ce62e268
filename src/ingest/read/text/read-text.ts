import type { ManifestEntry } from '../../../model/manifest.ts';
import { makeFinding } from '../../rules.ts';
import type { Outcome, SourceLine } from '../line.ts';
import { decodeSource } from './decode.ts';
import { normaliseLines } from './normalise.ts';

/** How texts begin that are markup of another format, and what they are. */
const MARKUP: readonly { name: string; pattern: RegExp }[] = [
	{
		name: 'an HTML document',
		pattern:
			/^\s*(?:<!--[\s\S]{0,400}?-->\s*)?<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])/iu,
	},
	{ name: 'an XML document', pattern: /^\s*<\?xml\s/iu },
];

/** Reads plain text: its bytes in the encoding that is given or beyond doubt, a line a line of the file. */
export function readText(
	bytes: Uint8Array,
	{ encoding }: Pick<ManifestEntry, 'encoding'>,
): Outcome<SourceLine[]> {
	const decoded = decodeSource(bytes, encoding ?? null);
	if (decoded.findings.length > 0) return { value: [], findings: decoded.findings };
	const markup = MARKUP.find(({ pattern }) => pattern.test(decoded.value.slice(0, 1_000)));
	if (markup !== undefined) {
		return { value: [], findings: [makeFinding('source-format', 1, { found: markup.name })] };
	}
	return { value: normaliseLines(decoded.value), findings: [] };
}
