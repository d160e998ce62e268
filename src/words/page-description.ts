import type { ArchiveDocument } from '../model/document.ts';
import { inlineText } from '../model/text.ts';

const LENGTH = 120;

/** Returns the purpose of a document, cut to the length of a description; its title where no purpose is printed. */
export function describeDocument({ front, metadata }: ArchiveDocument): string {
	const purpose = front.purpose.map(inlineText).join('');
	const characters = [...(purpose === '' ? metadata.title.value : purpose)];
	return characters.length <= LENGTH
		? characters.join('')
		: `${characters.slice(0, LENGTH - 1).join('')}…`;
}
