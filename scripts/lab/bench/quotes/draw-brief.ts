import type { HeldText } from '../../../../src/search/check/checked.ts';
import { drawAltered, drawTrue } from '../../../../tests/search/check/draw-quotations.ts';

const SEED = 20261201;
/** Signs of a page of A4 in Chinese, 22 lines of 40. */
const PAGE = 880;
/** Words of the brief itself, between its quotations. */
const OWN =
	'我方注意到上述意见，并愿就此与其他成员继续交换看法，以便在下届会议之前形成共同的立场，同时请秘书处说明有关安排对预算的影响。';

export interface DrawnBrief {
	text: string;
	pages: number;
	quotations: number;
	altered: number;
}

/** Draws a brief of twenty pages with quotations in marks, half of them as they stand in the texts, half altered in one place. */
export function drawBrief(texts: readonly HeldText[], pages = 20, quotations = 120): DrawnBrief {
	const isWhole = ({ quotation }: { quotation: string }) => !/[“”]/u.test(quotation);
	const half = Math.ceil(quotations / 2);
	const right = drawTrue(texts, half * 3, SEED)
		.filter(isWhole)
		.slice(0, half);
	const wrong = drawAltered(texts, half * 2, SEED)
		.filter(isWhole)
		.slice(0, half);
	const drawn = right.flatMap((one, at) => [one, wrong[at] ?? one]);
	const own =
		(pages * PAGE - drawn.reduce((sum, { quotation }) => sum + quotation.length, 0)) / drawn.length;
	const between = OWN.repeat(Math.ceil(Math.max(0, own) / OWN.length)).slice(0, Math.max(0, own));
	const text = drawn.map(({ quotation }) => `${between}“${quotation}”。`).join('\n\n');
	return { text, pages, quotations: drawn.length, altered: wrong.length };
}
