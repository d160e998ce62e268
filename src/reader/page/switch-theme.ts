import { englishChoicesText } from '../../words/en/choices.ts';
import { choicesText } from '../../words/zh-hans/choices.ts';
import { writeChoice } from './stored-choice.ts';

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const root = document.documentElement;
const { theme } = root.lang === 'en' ? englishChoicesText : choicesText;

function buildLabelled(tag: 'legend' | 'span', key: 'label' | Theme): HTMLElement {
	const element = document.createElement(tag);
	element.textContent = theme[key];
	element.dataset['label'] = `theme.${key}`;
	return element;
}

function buildChoice(value: Theme): HTMLLabelElement {
	const input = document.createElement('input');
	input.type = 'radio';
	input.name = 'theme';
	input.value = value;
	input.checked = value === root.dataset['theme'];
	input.addEventListener('change', () => {
		root.dataset['theme'] = value;
		writeChoice('theme', value === 'system' ? null : value);
	});
	const label = document.createElement('label');
	label.append(input, buildLabelled('span', value));
	return label;
}

/** Returns the choice between the system's theme, a light one and a dark one. */
function buildSwitch(): HTMLFieldSetElement {
	const fieldset = document.createElement('fieldset');
	fieldset.className = 'theme-switch';
	fieldset.dataset['themeSwitch'] = '';
	fieldset.append(buildLabelled('legend', 'label'), ...THEMES.map(buildChoice));
	return fieldset;
}

document.querySelector('.foot-choices')?.append(buildSwitch());
