import { blocksOf } from '../../model/contents.ts';
import type { BodyPart } from '../../model/document.ts';
import { blockText, inlineText } from '../../model/text.ts';

/** Returns the lines of a part of the body that may say something, with their letters: those of a heading name a place. */
function listLines(part: BodyPart): string[] {
	if (part.type === 'heading') return [inlineText(part.content)];
	if (part.type === 'table')
		return part.rows.map((row) => row.map(({ content }) => inlineText(content)).join('，'));
	return blocksOf(part).flatMap((block) => blockText(block).split('\n'));
}

const OPEN = '“「';
const CLOSE = '”」';

/** Returns how many quotations are open behind a text; less than none where one is closed that was not opened. */
function depthOf(text: string): number {
	let depth = 0;
	for (const character of text) {
		if (OPEN.includes(character)) depth += 1;
		if (CLOSE.includes(character)) depth -= 1;
	}
	return depth;
}

/** Returns lines with those that a quotation goes on through as one, their breaks in it. */
export function linesOf(part: BodyPart): string[] {
	const lines = listLines(part);
	const joined: string[] = [];
	for (let at = 0; at < lines.length; at += 1) {
		let [line, end] = [lines[at] ?? '', at];
		while (depthOf(line) > 0 && end + 1 < lines.length) {
			end += 1;
			line += `\n${lines[end] ?? ''}`;
		}
		// A mark that nothing closes joins nothing.
		const isClosed = depthOf(line) <= 0;
		joined.push(isClosed ? line : (lines[at] ?? ''));
		if (isClosed) at = end;
	}
	return joined;
}

/** A text without the spaces of its typesetting, and where in it each character stood. */
export interface BareText {
	text: string;
	/** Returns a stretch of it as it was printed, without white space at its ends. */
	printed: (from: number, to: number) => string;
}

/** Between words of letters a correction may be about spaces. */
const SPACES = /(?<![A-Za-z])\s+|\s+(?![A-Za-z])/gu;
const LETTER = /^\([a-z]+\)\s*/u;

/** Returns a line without its letter and the spaces of the typesetting. */
export function bareLine(line: string): BareText {
	const start = LETTER.exec(line)?.[0].length ?? 0;
	const places: number[] = [];
	let [text, end] = ['', start];
	const take = (to: number) => {
		for (let at = end; at < to; at += 1) places.push(at);
		text += line.slice(end, to);
	};
	for (const { 0: spaces, index } of line.slice(start).matchAll(SPACES)) {
		take(start + index);
		end = start + index + spaces.length;
	}
	take(line.length);
	return {
		text,
		printed: (from, to) =>
			line.slice(places[from] ?? line.length, (places[to - 1] ?? -1) + 1).trim(),
	};
}

/** Returns text cut at signs that stand outside of quotation marks. */
export function cutOutside(text: string, signs: string): string[] {
	const parts: string[] = [];
	let [part, depth] = ['', 0];
	for (const character of text) {
		if (OPEN.includes(character)) depth += 1;
		if (CLOSE.includes(character)) depth = Math.max(0, depth - 1);
		if (depth > 0 || !signs.includes(character)) part += character;
		else {
			parts.push(part);
			part = '';
		}
	}
	return [...parts, part].map((part) => part.trim()).filter((part) => part !== '');
}

const QUOTED = /^(?:“(?<one>.+)”|「(?<two>.+)」)$/su;

/** Returns what a text has in the quotation marks that stand round the whole of it; null where none do. */
export function unquote(text: string): string | null {
	const { one, two } = QUOTED.exec(text)?.groups ?? {};
	const inner = one ?? two;
	if (inner === undefined) return null;
	let depth = 0;
	for (const character of inner) {
		if (OPEN.includes(character)) depth += 1;
		if (CLOSE.includes(character)) depth -= 1;
		if (depth < 0) return null;
	}
	return depth === 0 ? inner : null;
}
