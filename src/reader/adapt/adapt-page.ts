import { siteUrl } from '../../words/site-url.ts';
import { ADAPT } from '../../archive/paths/data-paths.ts';
import { buildElement } from '../page/build-element.ts';
import { loadAdaptText } from './adapt-words.ts';
import { beginDraft, storedFragment, type Begun } from './begin-draft.ts';
import { emptyDraft, type Draft } from './draft.ts';
import { editDraft } from './edit-draft.ts';
import { readDraftFile, type ReadDraft } from './read-draft.ts';
import { createDraftId, readDraftById, setDamagedAside, writeDraft } from './stored-drafts.ts';
import { buildStart } from './view-start.ts';

/** The parts of the page: what is told, what is worked on, and what stands there while nothing is. */
interface Page {
	messages: HTMLElement;
	work: HTMLElement;
	paths: HTMLElement;
}

/** Shows what the address of the page asks for: the drafts of this device, one of them, or a new one. */
export async function mountAdapt({ messages, work, paths }: Page): Promise<void> {
	const text = await loadAdaptText();

	const tell = (words: string, faults: readonly string[] = []): void => {
		const list = faults.map((fault) => buildElement('li', '', [fault]));
		messages.append(
			buildElement('div', 'adapt-message', [
				buildElement('p', '', [words]),
				...(list.length > 0 ? [buildElement('ul', '', list)] : []),
			]),
		);
	};
	const showStart = (): void => {
		paths.hidden = false;
		work.replaceChildren(
			...buildStart(text, {
				beginEmpty() {
					open(emptyDraft(text.licence));
				},
				openFile(file) {
					void readDraftFile(file, text).then(take);
				},
			}),
		);
	};
	const edit = (id: string, draft: Draft): void => {
		paths.hidden = true;
		const back = buildElement('a', '', [text.back]);
		back.href = siteUrl(ADAPT);
		const sheet = buildElement('div', '', []);
		work.replaceChildren(buildElement('p', 'adapt-back', [back]), sheet);
		editDraft(sheet, id, draft, text);
	};
	/** Keeps a draft as a new one, whatever drafts there are, and shows it. */
	const open = (draft: Draft): void => {
		const id = createDraftId();
		writeDraft(id, draft);
		history.pushState(null, '', siteUrl(ADAPT) + storedFragment(id));
		edit(id, draft);
		document.querySelector<HTMLElement>('h1')?.focus();
	};
	const take = (read: ReadDraft & { dropped?: number }): void => {
		messages.replaceChildren();
		if ('refusal' in read) {
			tell(text.refused(text.reasons[read.refusal]), read.faults);
			return;
		}
		open(read.draft);
		const { title } = read.draft.fields;
		tell(text.opened(title === '' ? text.untitled : title));
		if (read.dropped !== undefined && read.dropped > 0) tell(text.dropped(read.dropped));
	};
	const show = (begun: Begun): void => {
		if (begun === null || !('stored' in begun)) showStart();
		if (begun === null) return;
		if ('message' in begun) tell(begun.message);
		else if ('stored' in begun) {
			const draft = readDraftById(begun.stored);
			if (draft !== null) edit(begun.stored, draft);
			else {
				showStart();
				tell(text.noSuchDraft);
			}
		} else {
			// The address is not to make the same draft again when the page is loaded anew.
			history.replaceState(null, '', siteUrl(ADAPT));
			take(begun);
		}
	};
	const follow = async (): Promise<void> => {
		messages.replaceChildren();
		const damaged = setDamagedAside();
		if (damaged > 0) tell(text.damaged(damaged));
		try {
			show(await beginDraft(location.hash, text));
		} catch {
			showStart();
			tell(text.failed);
		}
	};

	document.addEventListener('dragover', (event) => {
		if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
	});
	document.addEventListener('drop', (event) => {
		const [file] = event.dataTransfer?.files ?? [];
		if (file === undefined) return;
		event.preventDefault();
		void readDraftFile(file, text).then(take);
	});
	window.addEventListener('hashchange', () => void follow());
	await follow();
}
