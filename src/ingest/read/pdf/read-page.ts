import { ordinaryCharacter, RADICAL } from '../../../model/ordinary-characters.ts';
import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import {
	type Box,
	boxOf,
	holds,
	IDENTITY,
	intersect,
	type Matrix,
	multiply,
	place,
	placeBox,
} from './matrix.ts';

/** A character as it is painted on a page. Points from the upper left corner; y counts downwards. */
export interface Glyph {
	/** What its font says that it stands for; several characters for a ligature. */
	text: string;
	left: number;
	right: number;
	/** The line that it stands on. */
	base: number;
	/** Size of its font as it is painted. */
	size: number;
	bold: boolean;
	/** In the order of painting. */
	order: number;
}

/** An image, and the place on the page where it is seen. */
export interface PlacedImage extends Box {
	/** What the file calls it; null where images are left out. */
	name: string | null;
	/** It is neither cut off nor turned. */
	isWhole: boolean;
}

/** What is painted on a page, and what only seems to be. */
export interface PageContent {
	/** From 1. */
	number: number;
	width: number;
	height: number;
	glyphs: Glyph[];
	/** Straight lines, also those drawn as thin rectangles. */
	rules: Box[];
	images: PlacedImage[];
	/** Text that no reader sees: out of the page, cut off, invisible, or white on white. */
	hidden: string;
	/** Text that does not run from left to right. */
	turned: string;
	/** Curves and areas that are drawn. */
	drawings: number;
	/** Characters by which a font calls others that look the same, and that were read as those. */
	alike: Set<string>;
}

/** A character of a font, as pdf.js gives it; a number moves what follows it. */
interface FontGlyph {
	unicode: string;
	width: number;
	isSpace: boolean;
}

interface FontFace {
	name?: string;
	bold?: boolean;
	black?: boolean;
	vertical?: boolean;
	fontMatrix?: number[];
}

/** What painting goes by, saved and restored with the state of the page. */
interface Graphics {
	matrix: Matrix;
	clip: Box;
	fill: string;
	lineWidth: number;
	font: FontFace | null;
	size: number;
	direction: 1 | -1;
	charSpacing: number;
	wordSpacing: number;
	stretch: number;
	leading: number;
	rise: number;
	mode: number;
}

/** Modes of painting text: 2 also draws its outline, which makes it bold; 3 paints nothing, 7 only cuts. */
const OUTLINED = 2;
const UNPAINTED: ReadonlySet<number> = new Set([3, 7]);
/** Thickest line, in points; what is thicker is an area. */
const RULE_WIDTH = 2.5;
/** Shortest line, in points. */
const RULE_LENGTH = 6;
const WHITE = '#ffffff';
/** Less than this of an image, in points, is not cut off but lost in rounding. */
const CUT = 2;

const BOLD_NAME = /bold|black|heavy|demi|(?:Sim|DF|ST)Hei/iu;

type Arguments = readonly unknown[];

/** Ligatures, the two dashes of one sign among them, and ideographs that are there for old character sets only. */
const COMPATIBLE = /[\uFB00-\uFB06\uF900-\uFA0D\uFA30-\uFAD9]/gu;

/**
 * Returns what a sign on the page is read as. A font has one sign for 月 and for its radical, and its map may name the
 * radical: the page shows the ordinary character all the same.
 */
export const readSign = (text: string): string =>
	text
		.replaceAll(RADICAL, ordinaryCharacter)
		.replaceAll('\u2E3A', '——')
		.replaceAll(COMPATIBLE, (sign) => sign.normalize('NFKC'));

/** Returns the corners of each stretch of a path, and whether all its sides are straight. */
function readPath(data: Float32Array): { points: [number, number][]; straight: boolean }[] {
	const paths: { points: [number, number][]; straight: boolean }[] = [];
	const point = (at: number): [number, number] => [data[at] ?? 0, data[at + 1] ?? 0];
	for (let at = 0; at < data.length;) {
		const path = paths.at(-1);
		switch (data[at]) {
			case 0:
				paths.push({ points: [point(at + 1)], straight: true });
				at += 3;
				break;
			case 1:
				path?.points.push(point(at + 1));
				at += 3;
				break;
			case 4: {
				const first = path?.points[0];
				if (first !== undefined) path?.points.push(first);
				at += 1;
				break;
			}
			default: {
				const count = data[at] === 2 ? 6 : 4;
				path?.points.push(point(at + count - 1));
				if (path !== undefined) path.straight = false;
				at += count + 1;
			}
		}
	}
	return paths;
}

/** Follows what a page paints, and keeps text, lines and the places of images. */
class Painter {
	readonly content: PageContent;
	private readonly page: PDFPageProxy;
	private readonly base: Matrix;
	private readonly fonts = new Map<string, FontFace | null>();
	private readonly fills: { box: Box; color: string }[] = [];
	private state: Graphics;
	private readonly stack: Graphics[] = [];
	private text: Matrix = IDENTITY;
	private at: [x: number, y: number] = [0, 0];
	private line: [x: number, y: number] = [0, 0];
	private clips = false;
	/** The matrix was set, and nothing was painted with it: an image is left out there. */
	private awaitsImage = false;

	constructor(page: PDFPageProxy, number: number) {
		const { width, height, transform } = page.getViewport({ scale: 1 });
		this.page = page;
		this.base = transform as unknown as Matrix;
		this.content = {
			number,
			width,
			height,
			glyphs: [],
			rules: [],
			images: [],
			hidden: '',
			turned: '',
			drawings: 0,
			alike: new Set(),
		};
		this.state = {
			matrix: this.base,
			clip: { left: 0, top: 0, right: width, bottom: height },
			fill: '#000000',
			lineWidth: 1,
			font: null,
			size: 0,
			direction: 1,
			charSpacing: 0,
			wordSpacing: 0,
			stretch: 1,
			leading: 0,
			rise: 0,
			mode: 0,
		};
	}

	/** Does one operation of the page. */
	paint(operation: number, given: Arguments): void {
		const { state } = this;
		const number = (index: number) => Number(given[index] ?? 0);
		switch (operation) {
			case OPS.save:
				this.stack.push({ ...state });
				break;
			case OPS.restore:
				this.restore();
				break;
			case OPS.transform:
				state.matrix = multiply(state.matrix, given as unknown as Matrix);
				this.awaitsImage = true;
				return;
			case OPS.paintFormXObjectBegin:
				this.stack.push({ ...state });
				if (given[0] != null) state.matrix = multiply(state.matrix, given[0] as Matrix);
				if (given[1] != null) this.clipTo(given[1] as number[]);
				break;
			case OPS.paintFormXObjectEnd:
				this.restore();
				break;
			case OPS.beginAnnotation:
				this.stack.push({ ...state });
				state.matrix = multiply(multiply(this.base, given[2] as Matrix), given[3] as Matrix);
				break;
			case OPS.endAnnotation:
				this.restore();
				break;
			case OPS.setLineWidth:
				state.lineWidth = number(0);
				break;
			case OPS.setGState:
				this.setState(given[0] as readonly (readonly [string, unknown])[]);
				return;
			case OPS.setFillRGBColor:
				state.fill = String(given[0]);
				break;
			case OPS.setFillColorN:
			case OPS.shadingFill:
				state.fill = 'pattern';
				break;
			case OPS.clip:
			case OPS.eoClip:
				this.clips = true;
				break;
			case OPS.constructPath:
				this.draw(given);
				break;
			case OPS.beginText:
				this.moveTo(IDENTITY);
				break;
			case OPS.setCharSpacing:
				state.charSpacing = number(0);
				break;
			case OPS.setWordSpacing:
				state.wordSpacing = number(0);
				break;
			case OPS.setHScale:
				state.stretch = number(0) / 100;
				break;
			case OPS.setLeading:
				state.leading = -number(0);
				break;
			case OPS.setFont:
				this.setFont(String(given[0]), number(1));
				break;
			case OPS.setTextRenderingMode:
				state.mode = number(0);
				break;
			case OPS.setTextRise:
				state.rise = number(0);
				break;
			case OPS.moveText:
				this.moveBy(number(0), number(1));
				break;
			case OPS.setLeadingMoveText:
				state.leading = number(1);
				this.moveBy(number(0), number(1));
				break;
			case OPS.setTextMatrix:
				this.moveTo([...(given[0] as Iterable<number>)] as unknown as Matrix);
				break;
			case OPS.nextLine:
				this.moveBy(0, state.leading);
				break;
			case OPS.showText:
				this.show(given[0] as readonly (FontGlyph | number | null)[]);
				break;
			case OPS.paintImageXObject:
				this.placeImage(String(given[0]));
				break;
			case OPS.paintInlineImageXObject:
			case OPS.paintImageMaskXObject:
			case OPS.paintSolidColorImageMask:
				this.placeImage();
				break;
			default:
				return;
		}
		if (operation !== OPS.restore) this.awaitsImage = false;
	}

	private restore(): void {
		if (this.awaitsImage) this.placeImage();
		this.awaitsImage = false;
		this.state = this.stack.pop() ?? this.state;
	}

	private placeImage(name: string | null = null): void {
		const { matrix, clip } = this.state;
		const box = placeBox(matrix, { left: 0, top: 0, right: 1, bottom: 1 });
		const seen = intersect(box, clip);
		const [a, b, c, d] = matrix;
		// The page counts upwards, and the image from its upper edge down.
		const isUpright = a > 0 && d < 0 && Math.abs(b) + Math.abs(c) < 0.01 * (a - d);
		const isCut = (['left', 'top', 'right', 'bottom'] as const).some(
			(edge) => Math.abs(seen[edge] - box[edge]) > CUT,
		);
		this.content.images.push({ ...seen, name, isWhole: isUpright && !isCut });
	}

	private setState(pairs: readonly (readonly [string, unknown])[]): void {
		for (const [key, value] of pairs) {
			if (key === 'Font') {
				const [name, size] = value as [string, number];
				this.setFont(name, size);
			} else if (key === 'LW') this.state.lineWidth = Number(value);
		}
	}

	private setFont(name: string, size: number): void {
		if (!this.fonts.has(name)) {
			this.fonts.set(name, this.page.commonObjs.get(name) as FontFace | null);
		}
		this.state.font = this.fonts.get(name) ?? null;
		this.state.direction = size < 0 ? -1 : 1;
		this.state.size = Math.abs(size);
	}

	private moveTo(matrix: Matrix): void {
		this.text = matrix;
		this.at = [0, 0];
		this.line = [0, 0];
	}

	private moveBy(x: number, y: number): void {
		this.line = [this.line[0] + x, this.line[1] + y];
		this.at = [...this.line];
	}

	private clipTo([left = 0, top = 0, right = 0, bottom = 0]: ArrayLike<number> & Iterable<number>) {
		const box = placeBox(this.state.matrix, { left, top, right, bottom });
		this.state.clip = intersect(this.state.clip, box);
	}

	/** Draws a path: lines are kept, areas of a colour as what text stands on. */
	private draw([operation, data, bounds]: Arguments): void {
		const path = (data as (Float32Array | null)[] | null)?.[0];
		if (this.clips) {
			if (bounds != null) this.clipTo(bounds as number[]);
			this.clips = false;
		}
		if (path == null || operation === OPS.endPath) return;
		const isStroke = STROKES.has(operation as number);
		const isFill = FILLS.has(operation as number);
		for (const { points, straight } of readPath(path)) {
			const placed = points.map(([x, y]) => place(this.state.matrix, x, y));
			const box = boxOf(placed);
			const isThin = Math.min(box.right - box.left, box.bottom - box.top) <= RULE_WIDTH;
			if (straight && isThin) this.addRule(box);
			else if (straight && isStroke) {
				for (const [index, point] of placed.slice(1).entries()) {
					this.addRule(boxOf([placed[index] ?? point, point]));
				}
			}
			if (!isThin && (!straight || placed.length > 5)) this.content.drawings += 1;
			if (isFill && !isThin) this.fills.push({ box, color: this.state.fill });
		}
	}

	private addRule(box: Box): void {
		const [width, height] = [box.right - box.left, box.bottom - box.top];
		const isLine = Math.min(width, height) <= RULE_WIDTH && Math.max(width, height) >= RULE_LENGTH;
		if (isLine) this.content.rules.push(box);
	}

	/** Paints text; each character moves the place of the next. */
	private show(glyphs: readonly (FontGlyph | number | null)[]): void {
		const { state } = this;
		const { font, size, direction, rise } = state;
		const scale = size * (font?.fontMatrix?.[0] ?? 0.001);
		const matrix = multiply(state.matrix, this.text);
		let [x] = this.at;
		const [, y] = this.at;
		const isVertical = font?.vertical === true;
		for (const glyph of glyphs) {
			if (glyph === null) continue;
			if (typeof glyph === 'number') {
				x += ((isVertical ? 1 : -1) * (glyph * size) * state.stretch) / 1000;
				continue;
			}
			const spacing = (glyph.isSpace ? state.wordSpacing : 0) + state.charSpacing;
			const width = glyph.width * scale * direction * state.stretch;
			this.add(glyph.unicode, matrix, {
				x,
				y: y + rise,
				width,
				size: size * direction,
				isVertical,
			});
			x += width + spacing * state.stretch;
		}
		this.at = [x, y];
	}

	private add(
		text: string,
		matrix: Matrix,
		{
			x,
			y,
			width,
			size,
			isVertical,
		}: { x: number; y: number; width: number; size: number; isVertical: boolean },
	): void {
		const { state, content } = this;
		const [left, base] = place(matrix, x, y);
		const [right, end] = place(matrix, x + width, y);
		const [, top] = place(matrix, x, y + size);
		const height = Math.abs(base - top);
		if (text.trim() === '' && text !== ' ' && text !== '\u3000' && text !== '\u00A0') return;
		if (isVertical || Math.abs(end - base) > Math.max(0.5, height * 0.1) || right < left - 0.5) {
			content.turned += text;
			return;
		}
		if (text.trim() !== '' && this.isHidden(left, right, base, height)) {
			content.hidden += text;
			return;
		}
		const { name, bold, black } = state.font ?? {};
		const isBold =
			bold === true || black === true || state.mode === OUTLINED || BOLD_NAME.test(name ?? '');
		const read = readSign(text);
		if (read !== text) content.alike.add(text);
		content.glyphs.push({
			text: text === '\u00A0' ? ' ' : read,
			left,
			right: Math.max(left, right),
			base,
			size: height,
			bold: isBold,
			order: content.glyphs.length,
		});
	}

	private isHidden(left: number, right: number, base: number, size: number): boolean {
		const [x, y] = [(left + right) / 2, base - size * 0.35];
		if (UNPAINTED.has(this.state.mode) || size < 1) return true;
		// Cuts follow the text closely: what stands out of one by half a character is still seen.
		if (!holds(this.state.clip, x, y, size * 0.5)) return true;
		if (this.state.fill !== WHITE) return false;
		const under = this.fills.findLast(({ box }) => holds(box, x, y));
		return under === undefined || under.color === WHITE;
	}
}

const STROKES: ReadonlySet<number> = new Set([
	OPS.stroke,
	OPS.closeStroke,
	OPS.fillStroke,
	OPS.eoFillStroke,
	OPS.closeFillStroke,
	OPS.closeEOFillStroke,
]);
const FILLS: ReadonlySet<number> = new Set([
	OPS.fill,
	OPS.eoFill,
	OPS.fillStroke,
	OPS.eoFillStroke,
	OPS.closeFillStroke,
	OPS.closeEOFillStroke,
]);

/** Returns what a page paints: its text character by character, its lines, where its images stand. */
export async function readPage(page: PDFPageProxy, number: number): Promise<PageContent> {
	const { fnArray, argsArray } = await page.getOperatorList();
	const painter = new Painter(page, number);
	for (const [index, operation] of fnArray.entries()) {
		painter.paint(operation, (argsArray[index] ?? []) as Arguments);
	}
	return painter.content;
}
