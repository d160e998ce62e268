import type { ComparedPlace } from '../../../src/archive/versions/compare/comparison.ts';

/** What was done to a place, by which a comparison is measured. */
export interface Edit {
	kind: 'unchanged' | 'changed' | 'moved' | 'split' | 'joined' | 'inserted' | 'deleted';
	before: string[];
	after: string[];
	/** How many characters were taken out of the words and put in. */
	deleted: number;
	inserted: number;
}

/** Returns numbers from 0 to 1 that a seed gives, always the same. */
function drawNumbers(seed: number): () => number {
	let state = seed;
	// Mulberry32.
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** Characters that no paper has: what is put in is known again. */
const STRANGE = [...'龘靐齉爩麤灪龗厵滟韊钃癵籱麣纞虋讟钄鸜麷'];

interface Draft {
	text: string;
	edit: Edit;
}

const bare = (text: string) => text.replaceAll(/\s+/gu, '');

/** Puts strange words into a text, takes some out, or puts some in the place of others; never inside a number or a word of letters. */
function reword(
	text: string,
	draw: () => number,
): Pick<Edit, 'deleted' | 'inserted'> & { text: string } {
	const characters = [...text];
	const isPlain = (at: number) => /^\p{Script=Han}$/u.test(characters[at] ?? '');
	for (let attempt = 0; attempt < 200; attempt += 1) {
		const length = 2 + Math.floor(draw() * 5);
		const at = 1 + Math.floor(draw() * (characters.length - length - 2));
		// The neighbours too, so that no number begins or ends there.
		const span = Array.from({ length: length + 2 }, (_, index) => at - 1 + index);
		if (!span.every(isPlain)) continue;
		const manner = Math.floor(draw() * 3);
		const given =
			manner === 1
				? []
				: Array.from(
						{ length: 2 + Math.floor(draw() * 3) },
						() => STRANGE[Math.floor(draw() * STRANGE.length)] ?? '',
					);
		const taken = manner === 0 ? 0 : length;
		const changed = [...characters.slice(0, at), ...given, ...characters.slice(at + taken)];
		return { text: changed.join(''), deleted: taken, inserted: given.length };
	}
	return { text, deleted: 0, inserted: 0 };
}

const count = (text: string) => [...bare(text)].length;

/**
 * Returns a text of paragraphs, and a revision of it that a seed gives, numbered anew, with what was done to each. `texts`
 * are paragraphs of one paper, each other than the others; `spare` are of another one.
 */
export function drawRevision(texts: readonly string[], spare: readonly string[], seed: number) {
	const draw = drawNumbers(seed);
	const old: ComparedPlace[] = texts.map((text, index) => ({
		fragment: `p${String(index + 1)}`,
		kind: 'prose',
		text,
	}));
	const drafts: Draft[] = [];
	const moved: Draft[] = [];
	const deleted: Edit[] = [];
	let wait = 0;
	for (let at = 0; at < old.length; at += 1) {
		const { fragment, text } = old[at] ?? { fragment: '', text: '' };
		const edit: Edit = {
			kind: 'unchanged',
			before: [fragment],
			after: [],
			deleted: 0,
			inserted: 0,
		};
		const next = old[at + 1];
		const die = wait > 0 ? 1 : draw();
		wait = wait > 0 ? wait - 1 : die < 0.6 ? 1 : 0;
		if (die < 0.15) {
			const made = reword(text, draw);
			const isSame = made.text === text;
			drafts.push({
				text: made.text,
				edit: { ...edit, ...made, kind: isSame ? 'unchanged' : 'changed' },
			});
		} else if (die < 0.25) {
			deleted.push({ ...edit, kind: 'deleted', deleted: count(text) });
		} else if (die < 0.35) {
			const added = spare[Math.floor(draw() * spare.length)] ?? '';
			if (!drafts.some((one) => one.text === added)) {
				drafts.push({
					text: added,
					edit: { ...edit, kind: 'inserted', before: [], after: [], inserted: count(added) },
				});
			}
			drafts.push({ text, edit });
		} else if (die < 0.45) {
			const end = text.indexOf('。', text.length / 4) + 1;
			if (end === 0 || text.length - end < 12) drafts.push({ text, edit });
			else {
				const one: Edit = { ...edit, kind: 'split' };
				drafts.push({ text: text.slice(0, end), edit: one }, { text: text.slice(end), edit: one });
			}
		} else if (die < 0.52 && next !== undefined) {
			drafts.push({
				text: text + next.text,
				edit: { ...edit, kind: 'joined', before: [fragment, next.fragment] },
			});
			at += 1;
		} else if (die < 0.6 && moved.length === 0 && at > 2) {
			moved.push({ text, edit: { ...edit, kind: 'moved' } });
		} else drafts.push({ text, edit });
	}
	// Far from where it stood, and from what else was done.
	for (const one of moved) {
		const from = Number(one.edit.before[0]?.slice(1));
		if (from > old.length / 2) drafts.unshift(one);
		else drafts.push(one);
	}
	for (const [index, { edit }] of drafts.entries()) edit.after.push(`p${String(index + 1)}`);
	const edits = [...new Set([...drafts.map(({ edit }) => edit), ...deleted])];
	const given: ComparedPlace[] = drafts.map(({ text }, index) => ({
		fragment: `p${String(index + 1)}`,
		kind: 'prose',
		text,
	}));
	return { old, given, edits };
}
