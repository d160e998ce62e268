import { siteUrl } from '../../words/site-url.ts';
import { ADAPT } from '../../archive/paths/data-paths.ts';
import { buildElement } from '../page/build-element.ts';
import { loadAdaptText } from './adapt-words.ts';
import { beginDraft, storedFragment, type Begun } from './begin-draft.ts';
import { emptyDraft, type Draft } from './draft.ts';
import { editDraft } from './edit-draft.ts';
import { readDraftFile, type ReadDraft } from './read-draft.ts';
import {
	bringBackDamaged,
	createDraftId,
	findDraft,
	hasUnstored,
	listUnreadable,
	readValue,
	type StoredDraft,
} from './stored-drafts.ts';
import { keepSharedDraft } from './shared-drafts.ts';
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
	/** What is shown learns what another page has stored. */
	let meetOthers: (event?: StorageEvent) => void = () => undefined;

	const tell = (words: string, more: readonly (HTMLElement | string)[] = []): void => {
		const faults = more.filter((one) => typeof one === 'string');
		const list = faults.map((fault) => buildElement('li', '', [fault]));
		messages.append(
			buildElement('div', 'adapt-message', [
				buildElement('p', '', [words]),
				...(list.length > 0 ? [buildElement('ul', '', list)] : []),
				...more.filter((one) => typeof one !== 'string'),
			]),
		);
	};
	const showStart = (): void => {
		paths.hidden = false;
		const { content, refresh } = buildStart(text, {
			beginEmpty() {
				open(emptyDraft(text.licence));
			},
			openFile(file) {
				void readDraftFile(file, text).then(take);
			},
		});
		meetOthers = refresh;
		work.replaceChildren(...content);
		const unreadable = listUnreadable().length;
		if (unreadable > 0) tell(text.damaged(unreadable));
	};
	/** Leads to the draft that this one has parted from, under another address. */
	const tellParted = (id: string, from: string): void => {
		history.replaceState(null, '', storedFragment(id));
		const other = buildElement('a', '', [text.otherDraft]);
		other.href = siteUrl(ADAPT) + storedFragment(from);
		messages.replaceChildren();
		tell(text.parted, [buildElement('p', '', [other])]);
	};
	const edit = (begun: StoredDraft): void => {
		paths.hidden = true;
		const back = buildElement('a', '', [text.back]);
		back.href = siteUrl(ADAPT);
		const sheet = buildElement('div', '', []);
		work.replaceChildren(buildElement('p', 'adapt-back', [back]), sheet);
		meetOthers = editDraft(sheet, begun, text, tellParted);
	};
	/** Keeps a draft as a new one, whatever drafts there are, and shows it. */
	const open = (draft: Draft, shared?: string): void => {
		const id = createDraftId();
		if (shared !== undefined) keepSharedDraft(shared, id);
		history.pushState(null, '', storedFragment(id));
		edit({ id, draft, value: null, isKept: false });
		document.querySelector<HTMLElement>('h1')?.focus();
	};
	const take = (read: ReadDraft & { dropped?: number; shared?: string }): void => {
		messages.replaceChildren();
		if ('refusal' in read) {
			tell(text.refused(text.reasons[read.refusal]), read.faults);
			return;
		}
		open(read.draft, read.shared);
		const { title } = read.draft;
		tell(text.opened(title === '' ? text.untitled : title));
		if (read.dropped !== undefined && read.dropped > 0) tell(text.dropped(read.dropped));
	};
	const show = (begun: Begun): void => {
		if (begun === null || !('stored' in begun)) showStart();
		if (begun === null) return;
		if ('message' in begun) tell(begun.message);
		else if ('stored' in begun) {
			const stored = findDraft(begun.stored);
			if (stored !== null) {
				history.replaceState(null, '', storedFragment(stored.id));
				edit(stored);
			} else {
				showStart();
				if (readValue(begun.stored) === null) tell(text.noSuchDraft);
			}
		} else {
			// The address is not to make the same draft again when the page is loaded anew.
			history.replaceState(null, '', location.pathname);
			take(begun);
		}
	};
	const follow = async (): Promise<void> => {
		messages.replaceChildren();
		const readable = bringBackDamaged();
		if (readable > 0) tell(text.broughtBack(readable));
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
	window.addEventListener('storage', (event) => {
		meetOthers(event);
	});
	// A page that comes back as it was has heard nothing meanwhile.
	window.addEventListener('pageshow', ({ persisted }) => {
		if (persisted) meetOthers();
	});
	window.addEventListener('beforeunload', (event) => {
		if (hasUnstored()) event.preventDefault();
	});
	await follow();
}
