import { choicesText } from '../../words/zh-hans/choices.ts';

/** Puts a button behind the number of every paragraph of this page that collects it; what it does is fetched when it is pressed. */
for (const number of document.querySelectorAll(
	':is(.document-text, .paragraph-page) .paragraph > .paragraph-number',
)) {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'collect';
	button.textContent = choicesText.collect;
	button.dataset['label'] = 'collect';
	button.title = number.textContent;
	number.after(button);
}
