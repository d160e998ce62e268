import { CITATION_FORMS } from '../../citations/cite/format-citation.ts';
import { readForm, rememberForm } from '../copy/choices.ts';
import { giveCitation, loadContext } from '../copy/copy-chosen.ts';
import type { CopyText } from '../copy/copy-text.ts';
import { buildPagesSwitch, buildSealSwitch, buildUnofficialSwitch } from '../copy/panel-options.ts';
import { pagesOf } from '../copy/cited-pages.ts';
import { buildElement } from '../page/build-element.ts';
import { citeEntries } from './cite-entries.ts';
import { groupEntries, type Entry } from './entries.ts';
import { buildButton, buildSection } from './view-parts.ts';

// The choice holds while the page is open, whatever happens to the list.
let isMerged = false;

/** Returns the citations of the passages in the form chosen, to be copied all at once. */
export function buildCitations(entries: readonly Entry[], text: CopyText): HTMLElement {
	const select = buildElement(
		'select',
		'',
		CITATION_FORMS.map((form) => new Option(text.forms[form], form, false, form === readForm())),
	);
	const merge = buildElement('input', '', []);
	merge.type = 'checkbox';
	merge.checked = isMerged;
	const output = buildElement('textarea', 'copy-field', []);
	output.readOnly = true;
	output.rows = 6;
	output.ariaLabel = text.basket.citations;
	const hasPages = groupEntries(entries, false).some(
		({ chosen, loaded }) => pagesOf(loaded.data, chosen.places).length > 0,
	);
	const cite = async () =>
		citeEntries(groupEntries(entries, isMerged), readForm(), await loadContext());
	let asked = 0;
	const show = (): void => {
		asked += 1;
		const own = asked;
		void cite().then(({ text: shown }) => {
			if (own === asked) output.value = shown;
		});
	};
	select.addEventListener('change', () => {
		const form = CITATION_FORMS.find((name) => name === select.value);
		if (form !== undefined) rememberForm(form);
		show();
	});
	merge.addEventListener('change', () => {
		isMerged = merge.checked;
		show();
	});
	show();
	return buildSection(text.basket.citations, [
		buildElement('p', 'basket-options', [
			buildElement('label', '', [text.formsLabel, ' ', select]),
			buildElement('label', 'copy-switch', [merge, text.basket.merge]),
			buildUnofficialSwitch(text, show),
			...(hasPages ? [buildPagesSwitch(text, show)] : []),
			buildSealSwitch(text, show),
		]),
		output,
		buildElement('p', '', [
			buildButton(text.basket.copyAll, () => {
				void cite().then((citation) => giveCitation(citation, text.forms[readForm()]));
			}),
		]),
	]);
}
