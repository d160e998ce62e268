import { OFFLINE } from '../../archive/paths/data-paths.ts';
import type { PathForm } from '../../archive/paths/path-forms.ts';
import { formatOfflinePage } from '../../outputs/paths/offline-page.ts';
import { renderDeck } from '../../outputs/paths/render-deck.ts';
import { renderPaper } from '../../outputs/paths/render-paper.ts';
import type { AdaptText } from './adapt-words.ts';
import type { OwnPath } from './load-own-path.ts';
import { loadText } from './load-texts.ts';

type Resolved = Extract<OwnPath, { setting: unknown }>;

/** Returns a paper as a Word file. What makes it is fetched only then. */
export async function makeDocx(
	{ path, setting }: Resolved,
	form: 'handout' | 'guide',
): Promise<Uint8Array<ArrayBuffer>> {
	const [{ setPath }, { writeDocx }] = await Promise.all([
		import('../../outputs/office/path-sheets.ts'),
		import('../../outputs/office/write-docx.ts'),
	]);
	return writeDocx(setPath(path, form, setting));
}

/** Returns the slides as a PowerPoint file. What makes it is fetched only then. */
export async function makePptx({ path, setting }: Resolved): Promise<Uint8Array<ArrayBuffer>> {
	const [{ setDeck }, { writePptx }] = await Promise.all([
		import('../../outputs/office/path-slides.ts'),
		import('../../outputs/office/write-pptx.ts'),
	]);
	return writePptx(setDeck(path, setting));
}

/** Returns a form as a page in one file, which opens from a disk and fetches nothing. */
export async function makePage(
	{ path, setting }: Resolved,
	form: PathForm,
	text: AdaptText,
): Promise<string> {
	const isDeck = form === 'present';
	const [style, script] = await Promise.all([
		loadText(OFFLINE.style),
		isDeck ? loadText(OFFLINE.script) : '',
	]);
	const url = setting.absolute(setting.pathUrl);
	return formatOfflinePage({
		title: `${text.forms[form]}：${path.title}`,
		kind: isDeck ? 'slides' : 'document',
		content: isDeck
			? renderDeck(path, setting, { href: url, words: text.archive })
			: renderPaper(path, form, setting, []),
		url,
		style,
		script,
	});
}
