import { mountAdapt } from './adapt-page.ts';

const find = (name: string) => document.querySelector<HTMLElement>(`[data-adapt-${name}]`);
const [messages, work, paths] = [find('messages'), find('work'), find('paths')];

if (messages !== null && work !== null && paths !== null) {
	await mountAdapt({ messages, work, paths });
	// The labels of a page change without loading it anew; what is built here does not.
	document.querySelector('[data-label-switch]')?.addEventListener('click', () => {
		location.reload();
	});
}
