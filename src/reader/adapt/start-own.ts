import { showOwn } from './show-own.ts';
import type { OwnForm } from './own-draft.ts';

const FORMS: readonly string[] = ['present', 'handout', 'guide'] satisfies OwnForm[];
const isForm = (name: string | undefined): name is OwnForm =>
	name !== undefined && FORMS.includes(name);

const root = document.querySelector<HTMLElement>('[data-own-form]');
const form = root?.dataset['ownForm'];
if (root !== null && isForm(form)) await showOwn(root, form);
