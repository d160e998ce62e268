/** Smallest and largest letters on a screen, in pixels; the largest also as a share of its height. */
const LETTERS = { least: 20, share: 1 / 11 } as const;

/**
 * Returns the largest whole size from `least` to `most` that fits; `least` where none does. `fits` holds for every size
 * below one that fits.
 */
export function findLargest(least: number, most: number, fits: (size: number) => boolean): number {
	let [low, high] = [least, Math.max(least, most)];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (fits(middle)) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** Gives a slide that is shown the largest letters that it fits in its room with, in pixels. */
export function fitSlide(slide: HTMLElement, { width, height }: { width: number; height: number }) {
	const most = Math.floor(Math.min(height, width * 0.75) * LETTERS.share);
	const set = (size: number): void => {
		slide.style.setProperty('--size-fit', `${String(size)}px`);
	};
	set(
		findLargest(LETTERS.least, most, (size) => {
			set(size);
			return slide.scrollHeight <= height && slide.scrollWidth <= slide.clientWidth;
		}),
	);
}
