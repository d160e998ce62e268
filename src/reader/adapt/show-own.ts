import { hasForm, PATH_FORMS, type PathForm } from '../../archive/paths/path-forms.ts';
import type { ReadingPath } from '../../archive/paths/path.ts';
import { formatPageHead } from '../../words/page-head.ts';
import { toHtml } from '../../outputs/passage/to-html.ts';
import { renderDeck } from '../../outputs/paths/render-deck.ts';
import { renderPaper, type Way } from '../../outputs/paths/render-paper.ts';
import { buildElement } from '../page/build-element.ts';
import { presentSlides } from '../paths/present-slides.ts';
import { loadAdaptText, type AdaptText } from './adapt-words.ts';
import { findAsked, type AskedDraft } from './own-draft.ts';
import { loadOwnPath, type OwnPath } from './load-own-path.ts';

type Resolved = Extract<OwnPath, { setting: unknown }>;

/** Returns nodes of HTML that was made of trees: every text in it is escaped, and nothing in it runs. */
const parseNodes = (html: string): Node[] => [
	...new DOMParser().parseFromString(html, 'text/html').body.childNodes,
];

function listWays(
	form: PathForm,
	path: ReadingPath,
	{ editUrl, urlOf }: AskedDraft,
	text: AdaptText,
): Way[] {
	const forms = PATH_FORMS.filter((other) => other !== form && hasForm(path, other));
	return [
		{ href: editUrl, label: 'adapt.backToDraft', words: text.backToDraft },
		...forms.map((other) => ({
			href: urlOf(other),
			label: `paths.${other}`,
			words: text.forms[other],
		})),
	];
}

/** Returns a form of a path as HTML, the same that a path of the archive has. */
function renderOwn(
	form: PathForm,
	{ path, setting }: Resolved,
	ways: readonly Way[],
	exit: { href: string; words: string },
): string {
	return toHtml(
		form === 'present' ? renderDeck(path, setting, exit) : renderPaper(path, form, setting, ways),
	);
}

/** Prints the title of a path, the notice and its address in the margins; no style sheet of the site knows them. */
function printHead({ path, setting }: Resolved): void {
	const sheet = new CSSStyleSheet();
	// The address of the passages is too long for a margin; each step has its own beside its code.
	sheet.replaceSync(formatPageHead(path.title, setting.absolute(setting.base)));
	document.adoptedStyleSheets.push(sheet);
}

/** Shows a form of the draft that the address of this page asks for, or says why there is none to show. */
export async function showOwn(root: HTMLElement, form: PathForm): Promise<void> {
	const text = await loadAdaptText();
	const tell = (words: string, more: readonly string[] = []): void => {
		const list = more.map((one) => buildElement('li', '', [one]));
		root.replaceChildren(
			buildElement('div', 'column frame adapt-message', [
				buildElement('p', '', [words]),
				buildElement('ul', '', list),
			]),
		);
	};
	try {
		const asked = await findAsked(location, text);
		if (asked === null) {
			tell(text.noSuchDraft);
			return;
		}
		const own = await loadOwnPath(asked.draft, text, asked.id);
		if ('refused' in own) {
			tell(own.words, own.refused);
			return;
		}
		const exit = { href: asked.editUrl, words: text.backToDraft };
		const nodes = parseNodes(renderOwn(form, own, listWays(form, own.path, asked, text), exit));
		document.title = `${text.forms[form]}：${own.path.title}`;
		printHead(own);
		if (form === 'present') {
			root.replaceWith(...nodes);
			presentSlides(new URLSearchParams(location.search).has('draft'));
		} else {
			root.replaceChildren(...nodes);
		}
	} catch {
		tell(text.failed);
	}
}
