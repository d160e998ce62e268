import { normalize } from './normal-form.ts';

/** What a correction changes of a normal form, with a little of what stands around it. */
export interface ChangedWindow {
	text: string;
	/** Characters before and behind the change. */
	before: number;
	after: number;
}

const CONTEXT = 4;

/** Returns where a corrected text differs from the printed one. */
export function findChange(printed: string, corrected: string): ChangedWindow {
	const [old, text] = [normalize(printed), normalize(corrected)];
	const shorter = Math.min(old.length, text.length);
	let head = 0;
	while (head < shorter && old[head] === text[head]) head += 1;
	let tail = 0;
	while (tail < shorter - head && old.at(-1 - tail) === text.at(-1 - tail)) tail += 1;
	const [before, after] = [Math.min(head, CONTEXT), Math.min(tail, CONTEXT)];
	return { text: text.slice(head - before, text.length - tail + after), before, after };
}

/** True where a term in normal form can stand in the corrected text and not in the printed one, as far as the window shows. */
export function canHold({ text, before, after }: ChangedWindow, term: string): boolean {
	if (text.includes(term) || term.includes(text)) return true;
	const most = Math.min(term.length, text.length) - 1;
	for (let length = before + 1; length <= most; length += 1) {
		if (term.endsWith(text.slice(0, length))) return true;
	}
	for (let length = after + 1; length <= most; length += 1) {
		if (term.startsWith(text.slice(-length))) return true;
	}
	return false;
}

/** Returns a text as a correction would have it; null where what it corrects does not stand there. */
export function correctText(text: string, printed: string, proposed: string): string | null {
	if (text.includes(printed)) return text.replace(printed, () => proposed);
	const [normal, from] = [normalize(text), normalize(printed)];
	return normal.includes(from) ? normal.replace(from, () => normalize(proposed)) : null;
}
