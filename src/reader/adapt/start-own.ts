import { PATH_FORMS, type PathForm } from '../../archive/paths/path-forms.ts';
import { showOwn } from './show-own.ts';

const FORMS: readonly string[] = PATH_FORMS;
const isForm = (name: string | undefined): name is PathForm =>
	name !== undefined && FORMS.includes(name);

const root = document.querySelector<HTMLElement>('[data-own-form]');
const form = root?.dataset['ownForm'];
if (root !== null && isForm(form)) await showOwn(root, form);
