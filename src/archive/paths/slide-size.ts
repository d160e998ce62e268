import { fragmentToId } from '../../model/addressing/address.ts';
import { collectCorrections } from './passage-notes.ts';
import type { PassageSlide, Slide } from './build-slides.ts';
import { readPart } from './passage-text.ts';
import type { ReadingPath } from './path.ts';
import { collectReadNotes } from './read-notes.ts';

/**
 * Sizes of the letters of a slide on paper, in points, the largest first; `.slide[data-size]` of path-slides.css has
 * them by their place here, from 1.
 */
export const SLIDE_SIZES = [20, 17, 14.5, 12.5, 11, 10] as const;

/** Room for the letters of a slide, in points; less than there is, since letters differ. */
interface Room {
	width: number;
	height: number;
}

/** On a sheet of A4 across, inside of its margins. */
const SHEET: Room = { width: 720, height: 440 };

/** Height of a line, in sizes of its letters. */
const LEADING = 1.6;

/** Room between two blocks, in sizes of their letters. */
const BLOCK_GAP = 0.5;

/** Width of a sign of ASCII, in sizes of its letters; others have the whole. */
const NARROW = 0.6;

/** What stands below one another on a slide. */
interface Stretch {
	text: string;
	/** Size of its letters, in those of the slide. */
	scale: number;
	/** Room before it, in sizes of its letters. */
	gap?: number;
}

const widthOf = (line: string): number =>
	[...line].reduce((width, sign) => width + (sign <= '~' ? NARROW : 1), 0);

/** Returns the height of a stretch in points, room before it included. */
function heightOf({ text, scale, gap = 0 }: Stretch, size: number, { width }: Room): number {
	const letters = size * scale;
	const columns = Math.floor(width / letters) - 2;
	const blocks = text.split('\n').map((line) => Math.max(1, Math.ceil(widthOf(line) / columns)));
	const lines = blocks.reduce((sum, count) => sum + count, 0);
	return letters * (lines * LEADING + blocks.length * BLOCK_GAP + gap);
}

/** Returns what stands on a slide below the name of its step. */
function stretchesOf(slide: Slide, { title, objectives }: ReadingPath): Stretch[] {
	const body = (text: string): Stretch => ({ text, scale: 1 });
	const head = (text: string): Stretch => ({ text, scale: 1.5 });
	switch (slide.kind) {
		case 'title':
			return [{ text: title, scale: 2 }, body(objectives.join('\n'))];
		case 'step':
			return [head(slide.step.title), body(slide.step.introduction), body(' ')];
		case 'questions':
			return [head(' '), body(slide.step.questions.join('\n'))];
		case 'task':
			return [head(' '), body(slide.task)];
		case 'closing':
			return [head(' '), body(slide.closing.join('\n'))];
		case 'passage':
			return [head(' '), ...passageStretches(slide)];
	}
}

/** Returns what stands on the slide of a passage below its name. */
function passageStretches({ step, passage, part }: PassageSlide): Stretch[] {
	const { document } = passage;
	const read = collectReadNotes(step);
	const { text, notes } = readPart(part, document);
	const shown = notes.filter(({ place }) => !read.has(fragmentToId(document.id, place)));
	const corrections = collectCorrections([{ ...passage, parts: [part] }]).map(
		({ correction: { printed, proposed, reason } }) =>
			`${printed}${proposed ?? ''}${'　'.repeat(12)}\n${reason}`,
	);
	// The first page has its meeting above its words, and names beside its summary.
	const isFront = part.kind === 'front';
	return [
		...(isFront ? [{ text: ' \n \n ', scale: 0.85 }] : []),
		{ text, scale: isFront ? 0.9 : 1 },
		// A note, and what is said of a correction, is set in from the edge, and off from what is above.
		...[...shown.map((note) => note.text), ...corrections].map((below) => ({
			text: `${below}　　`,
			scale: 0.85,
			gap: 1,
		})),
	];
}

/** Returns about how much of the height of its room a slide takes in letters of a size in points; more than 1 is too much. */
export function estimateFill(
	slide: Slide,
	path: ReadingPath,
	size: number,
	room: Room = SHEET,
): number {
	const heights = stretchesOf(slide, path).map((stretch) => heightOf(stretch, size, room));
	return heights.reduce((sum, height) => sum + height, 0) / room.height;
}

/**
 * Returns the place in `SLIDE_SIZES`, from 1, of the largest letters in which a slide fits on one sheet; the
 * smallest where it fits in none, and goes on on the next.
 */
export function chooseSlideSize(slide: Slide, path: ReadingPath): number {
	const at = SLIDE_SIZES.findIndex((size) => estimateFill(slide, path, size) <= 1);
	return at === -1 ? SLIDE_SIZES.length : at + 1;
}
