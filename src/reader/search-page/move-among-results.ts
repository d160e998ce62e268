const RESULT_LINK = 'a.hit-symbol';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Lets the arrow keys go from the field to the results and from one to the next, and Escape from the results back to
 * the field; Enter opens a result as every link.
 */
export function moveAmongResults(input: HTMLInputElement, results: HTMLElement): void {
	const focusField = (): void => {
		input.focus();
		input.select();
	};
	const links = () => [...results.querySelectorAll<HTMLAnchorElement>(RESULT_LINK)];

	input.addEventListener('keydown', (event) => {
		if (event.key !== 'ArrowDown' || event.isComposing || hasModifier(event)) return;
		const [first] = links();
		if (first === undefined) return;
		event.preventDefault();
		first.focus();
	});
	results.addEventListener('keydown', (event) => {
		if (hasModifier(event)) return;
		if (event.key === 'Escape') {
			event.preventDefault();
			focusField();
			return;
		}
		const step = STEPS[event.key];
		const all = links();
		const at = all.findIndex((link) => link === event.target);
		if (step === undefined || at === -1) return;
		event.preventDefault();
		if (at + step < 0) focusField();
		else all[Math.min(at + step, all.length - 1)]?.focus();
	});
}

function hasModifier({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
	return altKey || ctrlKey || metaKey || shiftKey;
}
