import { PATH_FORMS } from '../../archive/paths/path-forms.ts';
import { saveFile } from '../basket/save-file.ts';
import { buildButton, buildSection } from '../basket/view-parts.ts';
import { announce } from '../copy/announce.ts';
import { buildElement } from '../page/build-element.ts';
import { fileSlug } from './draft.ts';
import type { Editor } from './editor.ts';
import { loadOwnPath, type OwnPath } from './load-own-path.ts';
import { ownUrl } from './own-draft.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const SLIDES = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

type Resolved = Extract<OwnPath, { setting: unknown }>;

/** A form that is saved as a file. */
interface FileForm {
	words: string;
	/** What its name ends with, behind that of the draft. */
	end: string;
	type: string;
	make: (own: Resolved) => Promise<string | Uint8Array<ArrayBuffer>>;
}

function listFiles({ text }: Editor): FileForm[] {
	const load = () => import('./make-files.ts');
	return [
		{
			words: text.files.slides,
			end: 'slides.pptx',
			type: SLIDES,
			make: async (own) => (await load()).makePptx(own),
		},
		...(['handout', 'guide'] as const).map((form) => ({
			words: text.files[form],
			end: `${form}.docx`,
			type: WORD,
			make: async (own: Resolved) => (await load()).makeDocx(own, form),
		})),
		...PATH_FORMS.map((form) => ({
			words: text.pages[form],
			end: `${form}.html`,
			type: 'text/html;charset=utf-8',
			make: async (own: Resolved) => (await load()).makePage(own, form, text),
		})),
	];
}

/** Returns the ways to the forms of a draft, the same that a path of the archive has, and what saves them as files. */
export function buildForms(editor: Editor): HTMLElement {
	const { text, draft, id } = editor;
	const told = buildElement('p', 'basket-hint', [text.formsHint]);
	told.role = 'status';
	const missing = buildElement('ul', 'adapt-lacks', []);
	const save = async ({ words, end, type, make }: FileForm): Promise<void> => {
		told.textContent = text.making;
		missing.replaceChildren();
		const own = await loadOwnPath(draft(), text, id());
		if ('refused' in own) {
			told.textContent = own.words;
			missing.replaceChildren(...own.refused.map((one) => buildElement('li', '', [one])));
			return;
		}
		saveFile(`${fileSlug(draft())}-${end}`, await make(own), type);
		told.textContent = text.made(words);
	};
	const links = PATH_FORMS.map((form) => {
		const link = buildElement('a', '', [text.forms[form]]);
		link.href = ownUrl(form, id());
		link.target = '_blank';
		return link;
	});
	const buttons = listFiles(editor).map((file) =>
		buildButton(file.words, () => {
			save(file).catch(() => {
				told.textContent = text.failed;
				announce(text.failed);
			});
		}),
	);
	return buildSection(text.formsTitle, [
		buildElement('p', 'basket-options adapt-forms', links),
		buildElement('p', 'basket-options adapt-files', buttons),
		told,
		missing,
	]);
}
