import { buildSlides, type PassageSlide, type Slide } from '../../archive/paths/build-slides.ts';
import type { PassagePart, ReadingPath } from '../../archive/paths/path.ts';
import { collectReadNotes } from '../../archive/paths/read-notes.ts';
import { estimateFill } from '../../archive/paths/slide-size.ts';
import { paragraphLabel } from '../../model/text.ts';
import { interfaceText } from '../../words/zh-hans/interface.ts';
import { passageUrl, type PathSetting } from '../paths/path-setting.ts';
import { nameSlide } from '../paths/render-slides.ts';
import { setPassagePart } from './passage-blocks.ts';
import { setChanges } from './set-changes.ts';
import { setCorrections } from './set-corrections.ts';
import { line, plain, type Run, type SheetBlock, type SheetNote } from './sheet.ts';

const text = interfaceText.paths;

/** A slide, as it stands in a file of a program for presentations. */
export interface SlideSheet {
	/** What stands small above its title; empty where nothing does. */
	label: string;
	title: Run[];
	blocks: SheetBlock[];
	/** The notes that its words carry marks of. */
	notes: SheetNote[];
	/** What the speaker has to say. */
	speaker: string;
	/** Of its letters, in points. */
	size: number;
}

/** Every slide of a path, and what they say of themselves as a file. */
export interface Deck {
	title: string;
	author: string;
	foot: string;
	slides: SlideSheet[];
}

/** Sizes of letters in points, the largest first, and the room for them on a slide of 13⅓ by 7½ inches. */
const SIZES = [40, 36, 32, 28, 26, 24, 22, 20, 18, 16, 14, 12] as const;
const ROOM = { width: 850, height: 560 } as const;

const chooseSize = (slide: Slide, path: ReadingPath): number =>
	SIZES.find((size) => estimateFill(slide, path, size, ROOM) <= 1) ?? 12;

const listed = (entries: readonly string[], label: (index: number) => string) =>
	entries.map((entry, index) => line('words', entry, { label: label(index) }));

/** Takes the notes out of blocks: on a slide they stand below. */
function collectNotes(blocks: readonly SheetBlock[]): SheetNote[] {
	const runs = blocks.flatMap((block) => {
		if (block.kind === 'text') return block.runs;
		return block.kind === 'table' ? block.rows.flat().flatMap((cell) => cell.runs) : [];
	});
	return runs.flatMap(({ note }) => note ?? []);
}

type Content = Pick<SlideSheet, 'title' | 'blocks'>;

/** Returns blocks without the number of their paragraph, which hangs before the first: the title of the slide says it. */
function dropNumber(blocks: readonly SheetBlock[], part: PassagePart): SheetBlock[] {
	const owner = part.kind === 'body' ? part.part : part.kind === 'item' ? part.owner : null;
	if (owner?.type !== 'paragraph') return [...blocks];
	const number = `${paragraphLabel(owner)} `;
	return blocks.map((block) =>
		block.kind === 'text' && block.label?.startsWith(number) === true
			? { ...block, label: block.label.slice(number.length) }
			: block,
	);
}

function setPassage(slide: PassageSlide, setting: PathSetting): Content {
	const { document } = slide.passage;
	const { id, name, stretch } = nameSlide(slide);
	const url = setting.absolute(passageUrl({ id, document }, setting));
	const passage = { ...slide.passage, parts: [slide.part] };
	return {
		title: [{ text: name, url }, ...(stretch === '' ? [] : plain(stretch))],
		blocks: [
			...dropNumber(
				setPassagePart(slide.part, document, setting, collectReadNotes(slide.step)),
				slide.part,
			),
			...setCorrections([passage]),
			...(slide.stretch.number === 1 ? setChanges(passage, setting) : []),
		],
	};
}

function setContent(slide: Slide, path: ReadingPath, setting: PathSetting): Content {
	switch (slide.kind) {
		case 'title':
			return { title: plain(path.title), blocks: listed(path.objectives, () => '•') };
		case 'step': {
			const { title, minutes, introduction } = slide.step;
			return {
				title: plain(title),
				blocks: [line('soft', text.minutes(minutes)), line('words', introduction)],
			};
		}
		case 'passage':
			return setPassage(slide, setting);
		case 'questions':
			return {
				title: plain(text.questions),
				blocks: listed(slide.step.questions, (index) => `${String(index + 1)}.`),
			};
		case 'task':
			return { title: plain(text.task), blocks: [line('words', slide.task)] };
		case 'closing':
			return {
				title: plain(text.closing),
				blocks: slide.closing.map((words) => line('words', words)),
			};
	}
}

/** Returns the slides of a path. */
export function setDeck(path: ReadingPath, setting: PathSetting): Deck {
	return {
		title: path.title,
		author: path.author,
		foot: interfaceText.document.unofficial,
		slides: buildSlides(path).map((slide): SlideSheet => {
			const content = setContent(slide, path, setting);
			const step = 'step' in slide ? slide.step : null;
			const name = step === null ? text.title : `${text.step(step.number)} ${step.title}`;
			return {
				...content,
				label: slide.kind === 'step' ? text.step(slide.step.number) : name,
				notes: collectNotes(content.blocks),
				speaker: step?.notes.join('\n\n') ?? path.summary,
				size: chooseSize(slide, path),
			};
		}),
	};
}
