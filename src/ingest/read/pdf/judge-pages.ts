import type { Finding } from '../../../model/document.ts';
import { makeFinding } from '../../rules.ts';
import type { Box } from './matrix.ts';
import type { PageContent } from './page-content.ts';
import { readSign } from './read-sign.ts';

/** Least part of a page that an image takes which is more than an ornament. */
const IMAGE_SHARE = 0.02;
/** Most of the characters of a page that may have no meaning before its text is none. */
const UNREAD_SHARE = 0.1;
/** Fewest curves and areas that are a drawing. */
const DRAWN = 20;

/** True for an image that is more than an ornament. */
export const isLarge = (
	{ left, right, top, bottom }: Box,
	{ width, height }: Pick<PageContent, 'width' | 'height'>,
): boolean =>
	(right - left) * (bottom - top) > width * height * IMAGE_SHARE && right > left && bottom > top;

const nameSign = (sign: string) =>
	`U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Returns numbers of pages as a report names them: 1–3, 7. */
function nameRuns(numbers: readonly number[]): string {
	const runs: [number, number][] = [];
	for (const number of numbers) {
		const last = runs.at(-1);
		if (last?.[1] === number - 1) last[1] = number;
		else runs.push([number, number]);
	}
	return runs
		.map(([from, to]) => (from === to ? String(from) : `${String(from)}–${String(to)}`))
		.join(', ');
}

function judgePage({
	number,
	width,
	height,
	glyphs,
	images,
	hidden,
	turned,
	drawings,
	alike,
}: PageContent) {
	const findings: Finding[] = [];
	const add = (
		rule: Parameters<typeof makeFinding>[0],
		values: Record<string, string | number> = {},
	) => findings.push(makeFinding(rule, 0, { page: number, ...values }));
	if (hidden.trim() !== '') add('pdf-hidden-text', { found: hidden.trim() });
	if (turned.trim() !== '') add('pdf-turned-text', { found: turned.trim() });
	const large = images.filter((image) => isLarge(image, { width, height }));
	for (const _ of large) add('pdf-image');
	if (alike.size > 0) {
		const found = [...alike].map((sign) => `${nameSign(sign)} as ${readSign(sign)}`).join(', ');
		add('pdf-compatible', { found });
	}
	if (drawings >= DRAWN) add('pdf-drawing');
	const unread = glyphs.filter(({ text }) => /^[\p{Cc}\p{Co}\uFFFD]/u.test(text));
	if (glyphs.length > 0 && unread.length > glyphs.length * UNREAD_SHARE && unread.length > 3) {
		add('pdf-font-map', { found: unread.length, expected: glyphs.length });
	}
	return findings;
}

/** Returns what of pages is no text: scans, which are errors, and what is hidden, turned or drawn. */
export function judgePages(pages: readonly PageContent[]): Finding[] {
	const scans = pages.filter(
		({ glyphs, images, drawings }) =>
			glyphs.every(({ text }) => text.trim() === '') && (images.length > 0 || drawings > 0),
	);
	if (scans.length > 0) {
		return [makeFinding('pdf-scan', 0, { found: nameRuns(scans.map(({ number }) => number)) })];
	}
	return pages.flatMap(judgePage);
}
