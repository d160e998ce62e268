import type { InterfaceText } from '../interface-text.ts';

/** What the page says on which a reading path is made, in English. */
export const englishAdaptText: InterfaceText['adapt'] = {
	title: 'Make a path',
	description:
		'Make a reading path of your own from your passages, from a path that is there, or from nothing. Drafts stay on this device; share them as a URL or a file, or hand them to the archive.',
	link: 'Make a path of your own',
	adaptThis: 'Adapt this path',
	needsScript:
		'Making a path needs scripts: please allow those of this site in your browser. Reading paths needs none.',
	drafts: 'Drafts on this device',
	noDrafts: 'No drafts yet.',
	begin: 'Begin one',
	empty: 'New empty path',
	fromPath: 'Adapt a path',
	open: 'Open a file',
	openHint:
		'Opens a path file (.mdx) that was shared with you; you may also drop it on this page. What is opened is always a new draft, and changes none of yours.',
	untitled: 'Untitled path',
	remove: 'Delete',
	removeDraft: (title) => `Delete draft: ${title}`,
	removedDraft: (title) => `The draft “${title}” is deleted.`,
	back: 'All drafts',
	undo: 'Undo',
	undone: 'Undone.',
	saved: 'The draft is kept as you write, on this device alone.',
	unsaved: {
		full: 'Not kept: the space that this device gives the site is full. Download the draft as a file, then delete drafts that you no longer need.',
		forbidden:
			'Not kept: this device does not let the site store anything. The draft is gone when you leave the page; please download it as a file.',
	},
	followed: 'Another tab has changed this draft; what it wrote is shown here.',
	removedElsewhere:
		'This draft was deleted in another tab. If you go on writing here, it is kept again.',
	parted:
		'Another tab is changing this draft too, and the two differ, so both are kept: that one as it is, what you write here as a new draft.',
	otherDraft: 'Open the other one',
	damaged: (count) =>
		count === 1
			? 'One stored draft cannot be read. It was neither deleted nor changed; you can save it as a file, as it is, from the list below.'
			: `${String(count)} stored drafts cannot be read. They were neither deleted nor changed; you can save them as files, as they are, from the list below.`,
	broughtBack: (count) =>
		count === 1
			? 'One draft that could not be read before can be read now, and is in the list of drafts.'
			: `${String(count)} drafts that could not be read before can be read now, and are in the list of drafts.`,
	unreadable: 'Drafts that cannot be read',
	unreadableHint:
		'A newer version of this site may have stored them, or they are damaged. The file has all that is stored, unchanged; with a newer version, try “Open a file”.',
	noUnreadable: 'None any more.',
	saveRaw: 'Save as it is',
	saveRawOf: (name) => `Save as it is: ${name}`,
	characters: (count) => `${String(count)} characters`,
	opened: (title) => `Opened as a new draft: ${title}.`,
	failed: 'The data did not arrive. Check the network and try again.',
	unshared: 'The URL could not be made. Please share the file instead.',
	noSuchPath: (slug) => `The archive has no path “${slug}”.`,
	noSuchDraft: 'This device has no such draft.',
	dropped: (count) =>
		`${String(count)} of the passages are whole documents or cannot be read, and were left out; add them by paragraph.`,
	refused: (reason) => `Not opened: ${reason}`,
	reasons: {
		size: 'It is too large. A path in a URL has at most 256 KB, a file at most 8 MB.',
		damaged:
			'The URL is incomplete or damaged. Ask whoever shared it once more, best for the file.',
		version: 'The URL is written in a newer form, which this site does not know yet.',
		text: 'This is no text file.',
		parts: 'It has more than 300 steps, or more than 3,000 passages, which this page cannot open.',
		faults: 'This is no whole path file. What is wrong:',
	},
	more: (count) => `${String(count)} more.`,
	line: (line) => `Line ${String(line)}`,
	fields: {
		about: 'The path',
		title: 'Title',
		summary: 'Summary (two or three sentences, for the catalogue)',
		audience: 'For (one kind of reader a line)',
		level: 'Level',
		author: 'Author',
		licence: 'Licence',
		objectives: 'Objectives (one a line)',
		closing: 'In closing (an empty line parts paragraphs; may stay empty)',
		slug: 'Name of the file (small letters, digits, hyphens)',
		stepTitle: 'Title of the step',
		introduction: 'Introduction',
		questions: 'Questions (one a line)',
		task: 'Task for groups (may stay empty)',
		notes: 'For the facilitator: answers, hints (an empty line parts paragraphs)',
		minutes: 'Discussion and task (minutes)',
	},
	licence:
		'CC BY 4.0 (introductions, questions and notes of this path; rights in the documents are with their publishers)',
	steps: 'Steps',
	stepName: (number) => `Step ${String(number)}`,
	addStep: 'Add a step',
	fullSteps: (most) => `There are ${String(most)} steps, and there can be no more.`,
	addedStep: (number) => `Step ${String(number)} is added.`,
	up: 'Up',
	down: 'Down',
	upOf: (name) => `${name}: move up`,
	downOf: (name) => `${name}: move down`,
	removeOf: (name) => `${name}: remove`,
	removeSign: 'Remove',
	moved: (name, position, total) =>
		`${name}: moved to place ${String(position)} of ${String(total)}.`,
	removed: (name) => `${name} is removed; this can be undone.`,
	passages: 'Passages',
	addPassage: 'Add a passage',
	addPassageHint:
		'Such as GB.346/INS/8 para 12, GB.346/INS/8 paras 12-15, GB.346/INS/8 fn 3, or the URL of a paragraph.',
	add: 'Add',
	added: (names) => `${names.join(', ')} ${names.length > 1 ? 'are' : 'is'} added.`,
	readText: 'Read the text',
	loading: 'Fetching the text …',
	notFound: {
		unreadable: 'This is no address. Write symbol and paragraph, such as GB.346/INS/8 para 12.',
		whole: 'This is a whole document; name a paragraph, box or footnote.',
		notHeld: (id) => `The archive does not hold ${id}.`,
		unread: 'There is nothing to be read by itself (headings and items of boxes cannot be chosen).',
		noPlace: (name, count) => `There is no ${name}: the document has ${String(count)} paragraphs.`,
		held: 'The step has this passage already.',
		full: (most) => `The steps have ${String(most)} passages in all, and can have no more.`,
	},
	minutes: (total, reading, discussion) =>
		`${String(total)} min: ${String(reading)} of reading, ${String(discussion)} of discussion and tasks`,
	share: 'Share and hand in',
	save: 'Download the file',
	saveHint:
		'The file has the form of the archive’s own path files, with hashes of the passages; a keeper can put it into content/paths as it is.',
	complete: 'It is complete: the archive can take it.',
	incomplete: 'Before the archive can take it, it needs this; it can be shared and downloaded now:',
	unpinnedNow:
		'The texts did not arrive, so the file has no hashes; all that you wrote is in it, and hashes are added when it is taken in.',
	fileTooLarge:
		'The file has more than 8 MB. All that you wrote is in it, but this page opens files of up to 8 MB; please make several paths of it.',
	unwritable: (count) =>
		`${String(count)} invisible control characters or halves of characters cannot stand in a file or URL; all else does.`,
	unpinned:
		'Hashes cannot be made here (the site is not served over HTTPS), so the file has none; they are added when it is taken in.',
	copyUrl: 'Copy the URL to share',
	url: 'URL to share',
	urlLength: (length) => `The URL has ${String(length)} characters.`,
	urlLong: 'That is long, and some programs cut it off: better share the file.',
	urlTooLarge:
		'It has more than 256 KB, which is too much for a URL, and none was made. Please download the file and share that.',
	urlHint:
		'The whole path stands in the URL behind “#”, which is not sent to the server of this site when it is opened.',
	preview: 'Preview and print',
	print: 'Print',
	notice:
		'A path made by a reader, not one of the archive; words of documents as in the texts held, unofficial copy. Cite the text of the publisher.',
	limits: {
		characters: (count, most) => `${String(count)} of ${String(most)} characters`,
		entries: (count, most) => `${String(count)} of ${String(most)}`,
		whole: (count, most) =>
			`File of the whole path: ${String(count)} of ${String(most)} characters`,
		range: (least, most) => `a whole number from ${String(least)} to ${String(most)}`,
		long: (most) =>
			`More than the limit of ${String(most)} characters. The draft is kept all the same; the archive can take it once it is shorter.`,
		many: (most) =>
			`More than the limit of ${String(most)}. The draft is kept all the same; the archive can take it once there are fewer.`,
		longEntry: (number, most) =>
			`No. ${String(number)} has more than the limit of ${String(most)} characters. The draft is kept all the same; the archive can take it once it is shorter.`,
		notWhole: (least, most) =>
			`Not a whole number from ${String(least)} to ${String(most)}. The draft is kept all the same; the archive can take it once this is mended.`,
		name: (name) =>
			`This cannot be the name of a file. The draft is kept all the same; its file will be called ${name}.`,
	},
	wrong: {
		name: (name) => `“${name}” cannot be the name of a file.`,
		size: (length, longest) =>
			`It has ${String(length)} characters, at most ${String(longest)} are read.`,
		noFields: 'It does not begin with fields between two lines of “---”.',
		yaml: (message) => `The YAML is wrong (${message}).`,
		alias: (source) => `The alias “*${source}” cannot stand here.`,
		missing: 'missing, or not of the kind it should be.',
		empty: 'empty still.',
		few: 'nothing there yet.',
		small: (least) => `not less than ${String(least)}.`,
		long: (most) => `too long, at most ${String(most)} characters.`,
		many: (most) => `too many, at most ${String(most)}.`,
		big: (most) => `not more than ${String(most)}.`,
		unknown: (keys) => `unknown field ${keys}.`,
		choice: (values) => `one of ${values}.`,
		form: 'not well-formed.',
		stop: '.',
		repeated: (number, first) => `Step ${String(number)} has the title of step ${String(first)}.`,
		join: ': ',
		step: (number, title) =>
			title === '' ? `Step ${String(number)}` : `Step ${String(number)} (${title})`,
	},
	keys: {
		title: 'title',
		summary: 'summary',
		audience: 'readers',
		level: 'level',
		language: 'language',
		author: 'author',
		licence: 'licence',
		objectives: 'objectives',
		steps: 'steps',
		minutes: 'minutes of discussion and task',
		passages: 'passages',
		introduction: 'introduction',
		questions: 'questions',
		task: 'task',
		notes: 'notes',
		pins: 'hashes',
	},
};
