import type { InterfaceText } from '../../words/interface-text.ts';
import { copyText } from '../../words/zh-hans/copy.ts';
import { readerLanguage } from '../page/reader-language.ts';

export type CopyText = InterfaceText['copy'];

/** Returns the words of the language that the reader has chosen. English ones are fetched only then. */
export async function loadCopyText(): Promise<CopyText> {
	if (readerLanguage() !== 'en') return copyText;
	const { englishCopyText } = await import('../../words/en/copy.ts');
	return englishCopyText;
}
