import { readImage } from '../images/read-image.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { chooseContent, countSigns, notice, type Reading } from './reading.ts';
import { elementsOf, textOf, type XmlElement } from './xml.ts';

/** What is named and left, by the element that stands for it. */
export const LEFT: Readonly<Record<string, string>> = {
	'c:chart': 'a chart',
	'dgm:relIds': 'a diagram',
	'o:OLEObject': 'an embedded object',
	'w:control': 'a control',
	'w:subDoc': 'a document of its own',
	'w:contentPart': 'a drawing in ink',
};

/** Tells the text of a drawing that is hidden. One that was deleted is told with its change. */
export function leaveDrawing(element: XmlElement, isDropped: boolean, reading: Reading): void {
	reading.told += countSigns(element);
	const text = textOf(element).trim();
	if (!isDropped && text !== '') notice(reading, 'word-hidden-text', { found: text });
}

/** Keeps the image that an element shows, or names why it is not kept. One outside of the file is never fetched. */
function readImages({ name, attributes }: XmlElement, reading: Reading): void {
	if (name === 'a:srcRect' && Object.values(attributes).some((cut) => Number(cut) !== 0)) {
		notice(reading, 'word-image-cropped');
	}
	if (name !== 'a:blip' && name !== 'v:imagedata') return;
	const relation = reading.relations.get(attributes['r:embed'] ?? attributes['r:id'] ?? '');
	const bytes =
		relation === undefined || relation.isExternal ? null : reading.readBytes(relation.target);
	if (bytes === null) {
		notice(reading, 'word-image');
		return;
	}
	try {
		const image = readImage(bytes);
		reading.images.push(image.mark);
		reading.files.set(image.mark.file, image.bytes);
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error;
		reading.notices.push(error.reason);
	}
}

/** Names what a drawing holds that is no text, and keeps its text boxes for later. */
export function readDrawing(element: XmlElement, reading: Reading): void {
	const stack = [element];
	for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
		if (next.name === 'w:txbxContent') {
			reading.boxes.push(next);
			continue;
		}
		if (next.name === 'mc:AlternateContent') {
			for (const child of chooseContent(next).reverse()) stack.push(child);
			continue;
		}
		const left = LEFT[next.name];
		if (left !== undefined) notice(reading, 'word-left', { found: left });
		if (!reading.isOnPage) readImages(next, reading);
		const art = next.name === 'v:textpath' ? next.attributes['string'] : undefined;
		if (art !== undefined && !reading.isOnPage) {
			notice(reading, 'word-drawing-text', { found: art.trim() });
		}
		if (next.name === 'a:t' && textOf(next).trim() !== '') {
			notice(reading, 'word-drawing-text', { found: textOf(next).trim() });
		}
		for (const child of elementsOf(next).reverse()) stack.push(child);
	}
}
