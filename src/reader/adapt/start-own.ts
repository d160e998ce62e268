import { isOwnForm } from './own-draft.ts';
import { showOwn } from './show-own.ts';

const root = document.querySelector<HTMLElement>('[data-own-form]');
const form = root?.dataset['ownForm'];
if (root !== null && isOwnForm(form)) await showOwn(root, form);
