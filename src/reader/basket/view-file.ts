import type { CopyText } from '../copy/copy-text.ts';
import { buildElement } from '../page/build-element.ts';
import type { Basket } from './basket.ts';
import {
	FILE_LIMIT,
	formatBasketFile,
	parseBasketFile,
	type ReadBasketFile,
} from './basket-file.ts';
import { saveFile } from './save-file.ts';
import { buildButton, buildFileInput, buildSection } from './view-parts.ts';

/** Reads a chosen file; one that is too large is not opened. */
async function readFile(file: File): Promise<ReadBasketFile> {
	return file.size > FILE_LIMIT ? { refusal: 'size' } : parseBasketFile(await file.text());
}

/** Returns the buttons to save the basket as a file and to read one; `load` is called with what was read. */
export function buildFile(
	basket: Basket,
	text: CopyText['basket'],
	load: (read: ReadBasketFile) => void,
): HTMLElement {
	const input = buildFileInput(text.load, '.json,application/json', (file) => {
		void readFile(file).then(load);
	});
	const save = buildButton(text.save, () => {
		saveFile('basket.json', formatBasketFile(basket), 'application/json');
	});
	save.disabled = basket.ids.length === 0;
	const open = buildElement('label', 'basket-load', [text.load, ' ', input]);
	return buildSection(text.file, [
		buildElement('p', 'basket-hint', [text.fileText]),
		buildElement('p', 'basket-options', [save, open]),
	]);
}
