import { readChoice, writeChoice } from './stored-choice.ts';

const CHOICE = 'labels';
const ENGLISH = 'en';

const button = document.querySelector('[data-label-switch]');

/** Says the labels of the page in the language chosen. The words are fetched only where they are not on the page. */
async function showLabels(): Promise<void> {
	const { translateLabels } = await import('./translate-labels.ts');
	translateLabels(document);
}

if (button !== null) {
	if (readChoice(CHOICE) === ENGLISH) void showLabels();
	button.addEventListener('click', () => {
		if (readChoice(CHOICE) === ENGLISH) {
			writeChoice(CHOICE, null);
			location.reload();
		} else {
			writeChoice(CHOICE, ENGLISH);
			void showLabels();
		}
	});
}
