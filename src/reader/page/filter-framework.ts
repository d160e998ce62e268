const form = document.querySelector<HTMLFormElement>('[data-framework-filter]');
const input = form?.querySelector('input');
const counter = form?.querySelector('[data-framework-status]');
const button = form?.querySelector<HTMLButtonElement>('[data-open-all]');
const goals = [...document.querySelectorAll<HTMLDetailsElement>('[data-framework-goal]')];

/** Returns what is compared: without white space, in one case and width. */
function normalize(text: string): string {
	return text.normalize('NFKC').toLowerCase().replaceAll(/\s/gu, '');
}

function includes(element: Element | null, words: string): boolean {
	return normalize(element?.textContent ?? '').includes(words);
}

/** Shows the headings that hold the words, each goal with its hits unfolded; returns their count. */
function filterGoals(words: string): number {
	let count = 0;
	for (const goal of goals) {
		const isHit = includes(goal.querySelector('summary'), words);
		const parts = [...goal.querySelectorAll<HTMLElement>('[data-framework-part]')];
		const hits = parts.filter((part) => includes(part, words));
		for (const part of parts) part.hidden = !hits.includes(part) && !isHit;
		goal.hidden = !isHit && hits.length === 0;
		goal.open = words !== '' && hits.length > 0;
		count += hits.length + Number(isHit);
	}
	for (const section of document.querySelectorAll<HTMLElement>('.framework')) {
		section.hidden = [...section.querySelectorAll('details')].every(({ hidden }) => hidden);
	}
	return count;
}

if (form && input && counter && button) {
	const nameButton = (): void => {
		const allOpen = goals.every(({ open }) => open);
		button.textContent = allOpen ? (button.dataset['close'] ?? '') : (button.dataset['open'] ?? '');
	};
	input.addEventListener('input', () => {
		const words = normalize(input.value);
		const count = filterGoals(words);
		const { found = '', foundNone = '' } = form.dataset;
		const message = count === 0 ? foundNone : found.replace('#', String(count));
		counter.textContent = words === '' ? '' : message;
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
	});
	button.addEventListener('click', () => {
		const open = !goals.every((goal) => goal.open);
		for (const goal of goals) goal.open = open;
	});
	for (const goal of goals) goal.addEventListener('toggle', nameButton);
}

// A script of its own names nothing for others.
export {};
