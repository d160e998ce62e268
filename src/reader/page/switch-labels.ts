import { choicesText } from '../../words/zh-hans/choices.ts';
import { readChoice, writeChoice } from './stored-choice.ts';

const CHOICE = 'labels';
const ENGLISH = 'en';

/** Says the labels of the page in the language chosen. The words are fetched only where they are not on the page. */
async function showLabels(): Promise<void> {
	const { translateLabels } = await import('./translate-labels.ts');
	translateLabels(document);
}

/** Returns what changes the labels of pages of documents, which are built once, in Chinese. */
function buildSwitch(): HTMLButtonElement {
	const { otherLabels, otherTag } = choicesText.language;
	const button = document.createElement('button');
	button.className = 'language-switch';
	button.type = 'button';
	button.lang = otherTag;
	button.textContent = otherLabels;
	button.dataset['labelSwitch'] = '';
	button.addEventListener('click', () => {
		if (readChoice(CHOICE) === ENGLISH) {
			writeChoice(CHOICE, null);
			location.reload();
		} else {
			writeChoice(CHOICE, ENGLISH);
			void showLabels();
		}
	});
	return button;
}

const place = document.querySelector('.foot-choices[data-labels]');
if (place !== null) {
	place.prepend(buildSwitch());
	if (readChoice(CHOICE) === ENGLISH) void showLabels();
}
