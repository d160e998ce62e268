import { countReadingMinutes } from '../../archive/paths/count-minutes.ts';
import { joinParts } from '../../archive/paths/passage-text.ts';
import { readMinutes, type Draft } from './draft.ts';
import { loadPassage } from './load-texts.ts';

/** Minutes of a step, or of a path. */
export interface Minutes {
	reading: number;
	discussion: number;
}

async function countStep(passages: readonly string[]): Promise<number> {
	const loaded = await Promise.all(passages.map(loadPassage));
	const texts = loaded.flatMap((passage) =>
		passage === null || passage.texts.length === 0 ? [] : [joinParts(passage.texts)],
	);
	return texts.length === 0 ? 0 : countReadingMinutes(texts);
}

/** Returns the minutes of each step, counted as the build counts them. Throws where a text does not arrive. */
export function countDraft({ steps }: Draft): Promise<Minutes[]> {
	return Promise.all(
		steps.map(async ({ passages, minutes }) => ({
			reading: await countStep(passages),
			discussion: readMinutes(minutes) ?? 0,
		})),
	);
}

/** Returns the minutes of steps together. */
export function sumMinutes(all: readonly Minutes[]): Minutes {
	const sum = (key: keyof Minutes) => all.reduce((total, one) => total + one[key], 0);
	return { reading: sum('reading'), discussion: sum('discussion') };
}
