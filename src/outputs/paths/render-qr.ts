import type { Element } from 'hast';
import { s } from 'hastscript';
import { correction, generate } from 'lean-qr';
import { labelledName } from '../../words/labelled.ts';
import { interfaceText } from '../../words/zh-hans/interface.ts';

/** White around a code, in modules; a reader needs four. */
export const QUIET = 4;

/** Returns the modules of the QR code of a URL. */
export const encodeQr = (url: string) =>
	// A quarter of the code may be covered by a fold or a stain.
	generate(url, { minCorrectionLevel: correction.Q });

/** Returns the QR code of a URL as `svg.qr`; its two colours are those of its style. */
export function renderQr(url: string): Element {
	const bitmap = encodeQr(url);
	const size = bitmap.size + 2 * QUIET;
	return s(
		'svg',
		{
			className: ['qr'],
			viewBox: `0 0 ${String(size)} ${String(size)}`,
			role: 'img',
			ariaLabel: interfaceText.paths.qr(url),
			...labelledName('paths.qr', url),
			shapeRendering: 'crispEdges',
		},
		s('path', { d: tracePath(bitmap), fill: 'currentColor' }),
	);
}

/** Returns a rectangle for each run of dark modules in a row. */
function tracePath({
	size,
	get,
}: {
	size: number;
	get: (x: number, y: number) => boolean;
}): string {
	const runs: string[] = [];
	for (let y = 0; y < size; y += 1) {
		let x = 0;
		while (x < size) {
			const start = x;
			while (x < size && get(x, y)) x += 1;
			const length = x - start;
			if (length > 0) {
				const at = `${String(start + QUIET)} ${String(y + QUIET)}`;
				runs.push(`M${at}h${String(length)}v1h-${String(length)}z`);
			}
			x += 1;
		}
	}
	return runs.join('');
}
