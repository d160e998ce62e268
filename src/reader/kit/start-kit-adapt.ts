import { mountAdapt } from '../adapt/adapt-page.ts';
import { showOwn } from '../adapt/show-own.ts';
import { isPathForm } from '../../archive/paths/path-forms.ts';
import { leadInKit } from './lead-in-kit.ts';

leadInKit();
const find = (name: string) => document.querySelector<HTMLElement>(`[data-adapt-${name}]`);
const [messages, work, paths] = [find('messages'), find('work'), find('paths')];
if (messages !== null && work !== null && paths !== null)
	void mountAdapt({ messages, work, paths });

const root = document.querySelector<HTMLElement>('[data-own-form]');
const form = root?.dataset['ownForm'];
if (root !== null && isPathForm(form)) void showOwn(root, form);
