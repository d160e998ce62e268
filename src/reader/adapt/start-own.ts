import { isPathForm } from '../../archive/paths/path-forms.ts';
import { showOwn } from './show-own.ts';

const root = document.querySelector<HTMLElement>('[data-own-form]');
const form = root?.dataset['ownForm'];
if (root !== null && isPathForm(form)) await showOwn(root, form);
