import type { Finding } from '../../model/document.ts';
import { CIRCLE, INVISIBLE, ordinaryCharacter, RADICAL } from '../../model/ordinary-characters.ts';
import type { SourceLine } from './line.ts';
import { makeFinding, type RuleId } from '../rules.ts';

/** Longest line, in characters; the longest paragraph of the first corpus has 462. */
const LINE_LIMIT = 100_000;
const LINES_LIMIT = 100_000;
/** Findings of one kind that are told one by one. */
const TOLD = 20;

/** Characters and runs of them that no text should hold, and the rule that says so. */
const SUSPECTS: readonly { rule: RuleId; pattern: RegExp }[] = [
	{ rule: 'control-character', pattern: /[^\P{Cc}\t]/gu },
	{ rule: 'replacement-character', pattern: /\uFFFD/gu },
	{ rule: 'unassigned-character', pattern: /[\p{Co}\p{Cn}]/gu },
	{ rule: 'invisible-character', pattern: INVISIBLE },
	{ rule: 'radical-character', pattern: RADICAL },
	{ rule: 'circle-for-zero', pattern: CIRCLE },
	// &nbsp; &#8211; &lt;
	{ rule: 'character-entity', pattern: /&(?:[a-zA-Z]{2,8}|#\d{2,7}|#[xX][\dA-Fa-f]{2,6});/gu },
	// What UTF-8 leaves that was read as GBK or Latin 1, and memory that was never written.
	{
		rule: 'garbled-text',
		pattern:
			/锟斤拷|烫烫烫|屯屯屯|ï»¿|ï¿½|â€[\u0080-\u00BF™œ“”˜]?|(?:[ÃÂ][\u0080-\u00BF]){2}|(?:[åäæçèé][\u0080-\u00BF\u0152-\u0178\u2013-\u2122]{2}){2}/gu,
	},
	{ rule: 'lost-characters', pattern: /[?？]{3,}/gu },
];

/** What most lines are made of, none of it suspect: ASCII, Chinese and its punctuation. They need no closer look. */
const PLAIN =
	/^[[\t -%'->@-~\u3000-\u303F\u4E00-\u9FEF\uFF01-\uFF1E\uFF20-\uFF5E‘’“”…–—]--[锟烫屯]]*$/v;

/** Returns what was found as a report names it: what is seen and more than one character as it is, else by its code. */
function nameFound(found: string): string {
	const ordinary = ordinaryCharacter(found);
	if (ordinary !== found) return `${nameCodePoint(found)} ${found} (for ${ordinary})`;
	return [...found].length > 1 ? found : nameCodePoint(found);
}

const nameCodePoint = (character: string) =>
	`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function inspectEnd({ number, text }: SourceLine): Finding[] {
	const end = text.trimEnd();
	const cut = end.endsWith('-') ? /[A-Za-z]+-$/u.exec(end) : null;
	return cut === null ? [] : [makeFinding('word-cut', number, { found: cut[0] })];
}

function inspectCharacters({ number, text }: SourceLine): Finding[] {
	if (PLAIN.test(text)) return [];
	// A form feed at an end of the line is white space: a page break.
	const middle = text.trim();
	return SUSPECTS.flatMap(({ rule, pattern }) => {
		if (middle.search(pattern) === -1) return [];
		const matches = [...middle.matchAll(pattern)];
		const [first] = matches;
		if (first === undefined) return [];
		const column = text.length - text.trimStart().length + first.index + 1;
		const found = [...new Set(matches.map(([match]) => match))].map(nameFound).join(', ');
		return [makeFinding(rule, number, { found, column })];
	});
}

/** Returns why lines cannot be read at all: there are none, too many, or one is endless. */
function inspectSize(lines: readonly SourceLine[]): Finding[] {
	if (lines.every(({ text }) => text.trim() === '')) return [makeFinding('source-empty', 0)];
	if (lines.length > LINES_LIMIT) {
		return [makeFinding('too-many-lines', 0, { found: lines.length, expected: LINES_LIMIT })];
	}
	const long = lines.find(({ text }) => text.length > LINE_LIMIT);
	if (long === undefined) return [];
	const values = { found: long.text.length, expected: LINE_LIMIT };
	return [makeFinding('line-too-long', long.number, values)];
}

/**
 * Returns what keeps lines from being read, and the characters that no text should hold. With `fatal` there is
 * nothing to classify, or it could take for ever.
 */
export function inspectLines(lines: readonly SourceLine[]): {
	fatal: boolean;
	findings: Finding[];
} {
	const size = inspectSize(lines);
	if (size.length > 0) return { fatal: true, findings: size };
	const findings = lines.flatMap((line) => [...inspectCharacters(line), ...inspectEnd(line)]);
	const told = Object.values(Object.groupBy(findings, ({ rule }) => rule)).flatMap(
		(group) => group?.slice(0, TOLD) ?? [],
	);
	return { fatal: false, findings: told };
}
