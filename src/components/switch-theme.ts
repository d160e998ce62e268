import { writeChoice } from './stored-choice.ts';

const root = document.documentElement;

for (const input of document.querySelectorAll<HTMLInputElement>('[data-theme-switch] input')) {
	input.checked = input.value === root.dataset['theme'];
	input.addEventListener('change', () => {
		root.dataset['theme'] = input.value;
		writeChoice('theme', input.value === 'system' ? null : input.value);
	});
}
