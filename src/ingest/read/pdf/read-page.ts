import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { addBullets, type Dot } from './bullets.ts';
import { firstGraphics, type FontFace, type FontGlyph, type Graphics } from './graphics.ts';
import { IDENTITY, intersect, type Matrix, multiply, placeBox } from './matrix.ts';
import type { PageContent } from './page-content.ts';
import { type Fill, paintPath } from './paint-path.ts';
import { paintText } from './paint-text.ts';

/** Less than this of an image, in points, is not cut off but lost in rounding. */
const CUT = 2;

type Arguments = readonly unknown[];

/** Follows what a page paints, and keeps text, lines and the places of images. */
class Painter {
	private readonly content: PageContent;
	private readonly page: PDFPageProxy;
	private readonly base: Matrix;
	private readonly fonts = new Map<string, FontFace | null>();
	private readonly fills: Fill[] = [];
	private readonly dots: Dot[] = [];
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
		this.state = firstGraphics(this.base, width, height);
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

	/** Returns what was painted. */
	finish(): PageContent {
		addBullets(this.content, this.dots);
		return this.content;
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
		const { fills, dots } = paintPath(Number(operation), path, this.state, this.content);
		this.fills.push(...fills);
		this.dots.push(...dots);
	}

	private show(glyphs: readonly (FontGlyph | number | null)[]): void {
		const { state, text: matrix, at, fills, content } = this;
		this.at = paintText(glyphs, state, { matrix, at, fills }, content);
	}
}

/** Returns what a page paints: its text character by character, its lines, where its images stand. */
export async function readPage(page: PDFPageProxy, number: number): Promise<PageContent> {
	const { fnArray, argsArray } = await page.getOperatorList();
	const painter = new Painter(page, number);
	for (const [index, operation] of fnArray.entries()) {
		painter.paint(operation, (argsArray[index] ?? []) as Arguments);
	}
	return painter.finish();
}
