import type { InterfaceText } from '../interface-text.ts';

/** What the page says on which a reading path is made, in English. */
export const englishAdaptText: InterfaceText['adapt'] = {
	title: 'Create a path',
	description:
		'Create your own reading path from passages you have collected, from an existing path, or from scratch. Drafts stay on this device; share them as a link or a file, or submit them to the archive.',
	link: 'Create your own path',
	adaptThis: 'Adapt this path',
	needsScript:
		'Creating a path requires JavaScript; please enable it for this site. Reading paths does not require it.',
	drafts: 'Drafts on this device',
	noDrafts: 'No drafts yet.',
	begin: 'Start a new draft',
	empty: 'New empty path',
	fromPath: 'Adapt a path',
	open: 'Open a file',
	openHint:
		'Opens a path file (.mdx) that was shared with you; you can also drop it onto this page. It always opens as a new draft and changes none of yours.',
	untitled: 'Untitled path',
	remove: 'Delete',
	removeDraft: (title) => `Delete draft: ${title}`,
	removedDraft: (title) => `Draft “${title}” deleted.`,
	back: 'All drafts',
	jumps: 'Parts of this page',
	undo: 'Undo',
	undone: 'Undone.',
	saved: 'The draft is saved as you write, on this device only.',
	unsaved: {
		full: 'Not saved: the storage space for this site is full. Download the draft as a file, then delete drafts you no longer need.',
		forbidden:
			'Not saved: this device does not allow the site to store data. The draft will be lost when you leave the page; please download it as a file.',
	},
	followed: 'This draft was changed in another tab; those changes are shown here.',
	removedElsewhere:
		'This draft was deleted in another tab. If you continue writing here, it will be saved again.',
	parted:
		'This draft is also being edited in another tab and the two versions differ. Both are kept: the other as it is, and yours as a new draft.',
	otherDraft: 'Open the other one',
	damaged: (count) =>
		count === 1
			? 'One stored draft cannot be read. It has been neither deleted nor changed; you can save it to a file as it is, from the list below.'
			: `${String(count)} stored drafts cannot be read. They have been neither deleted nor changed; you can save them to files as they are, from the list below.`,
	broughtBack: (count) =>
		count === 1
			? 'One draft that could not be read earlier can now be read and is in the list of drafts.'
			: `${String(count)} drafts that could not be read earlier can now be read and are in the list of drafts.`,
	unreadable: 'Drafts that cannot be read',
	unreadableHint:
		'They may have been stored by a newer version of this site, or may be damaged. The file contains everything that is stored, unchanged; with a newer version of the site, try “Open a file”.',
	noUnreadable: 'None remaining.',
	saveRaw: 'Save as it is',
	saveRawOf: (name) => `Save as it is: ${name}`,
	characters: (count) => `${String(count)} characters`,
	opened: (title) => `Opened as a new draft: ${title}.`,
	failed: 'The data could not be loaded. Check your connection and try again.',
	unshared: 'The link could not be created. Please share the file instead.',
	noSuchPath: (slug) => `The archive has no path named “${slug}”.`,
	noSuchDraft: 'This draft is not on this device.',
	dropped: (count) =>
		`${String(count)} of the passages are whole documents or cannot be read and have been left out; add them by paragraph.`,
	refused: (reason) => `Not opened: ${reason}`,
	reasons: {
		size: 'It is too large. The limit is 256 KB for a path in a link and 8 MB for a file.',
		damaged:
			'The link is incomplete or damaged. Ask the sender for it again, preferably as a file.',
		version: 'The link uses a newer format that this site does not yet support.',
		text: 'This is not a text file.',
		parts:
			'It has more than 300 steps or more than 3,000 passages, which is more than this page can open.',
		faults: 'This is not a complete path file. Problems found:',
	},
	more: (count) => `${String(count)} more.`,
	line: (line) => `Line ${String(line)}`,
	fields: {
		about: 'The path',
		title: 'Title',
		summary: 'Summary (two or three sentences, for the catalogue)',
		audience: 'Audience (one per line)',
		level: 'Level',
		author: 'Author',
		licence: 'Licence',
		objectives: 'Objectives (one per line)',
		closing: 'Conclusion (separate paragraphs with a blank line; optional)',
		duration: 'Length with reading and breaks (minutes; optional)',
		materials: 'Materials besides handouts and cards (one per line; optional)',
		interpreting: 'For interpreters (optional)',
		quiz: 'Quiz (first line the question, then the answer; separate questions with a blank line; optional)',
		slug: 'File name (lower-case letters, digits, hyphens)',
		stepTitle: 'Title of the step',
		introduction: 'Introduction',
		questions: 'Questions (one per line)',
		task: 'Group task (optional)',
		groups:
			'Groups (optional, in Chinese, such as 3至4人一组，5分钟，每组汇报30秒: groups of 3 or 4, 5 minutes, each reports for 30 seconds)',
		cards: 'Cards (one per line; optional)',
		break: 'Break after this step (minutes; optional)',
		notes: 'For the facilitator: answers and notes (separate paragraphs with a blank line)',
		minutes: 'Discussion and task (minutes)',
	},
	licence:
		'CC BY 4.0 (introductions, questions and notes of this path; rights in the documents remain with their publishers)',
	steps: 'Steps',
	stepName: (number) => `Step ${String(number)}`,
	addStep: 'Add a step',
	fullSteps: (most) => `The limit of ${String(most)} steps has been reached.`,
	addedStep: (number) => `Step ${String(number)} added.`,
	up: 'Up',
	down: 'Down',
	upOf: (name) => `${name}: move up`,
	downOf: (name) => `${name}: move down`,
	removeOf: (name) => `${name}: remove`,
	removeSign: 'Remove',
	moved: (name, position, total) =>
		`${name}: moved to position ${String(position)} of ${String(total)}.`,
	removed: (name) => `${name} removed; you can undo this.`,
	passages: 'Passages',
	addPassage: 'Add a passage',
	addPassageHint:
		'For example: GB.346/INS/8 para. 12; GB.346/INS/8 paras 12–15; GB.346/INS/8 fn 3; or the URL of a paragraph.',
	add: 'Add',
	added: (names) => `${names.join(', ')} added.`,
	changedPlace: (place) =>
		`A newer version or a corrigendum changes ${place}; please see it before using the passage`,
	changedText:
		'The archive has changed the text of this passage since you added it; no slides, handout or guide are created until you have read it.',
	acceptText: 'I have read it; use the new text',
	acceptedText: 'The new text is used.',
	readText: 'Read the text',
	loading: 'Loading the text…',
	notFound: {
		unreadable:
			'Address not recognized. Enter a symbol and a paragraph, such as GB.346/INS/8 para. 12.',
		whole: 'This is a whole document; name a paragraph, box or footnote.',
		notHeld: (id) => `The archive does not hold ${id}.`,
		unread:
			'This place has no text of its own to read (headings and items in boxes cannot be chosen).',
		noPlace: (name, count) => `There is no ${name}: the document has ${String(count)} paragraphs.`,
		held: 'This passage is already in the step.',
		full: (most) => `The limit of ${String(most)} passages in all steps has been reached.`,
	},
	minutes: (total, reading, discussion) =>
		`${String(total)} min: ${String(reading)} of reading, ${String(discussion)} of discussion and tasks`,
	share: 'Share and submit',
	save: 'Download the file',
	saveHint:
		'The file has the same format as the archive’s own paths, with checksums of the passages; the archive’s staff can add it as it is.',
	complete: 'Complete: ready to submit to the archive.',
	incomplete:
		'You can share and download it now. Before it can be submitted to the archive, the following is needed:',
	unpinnedNow:
		'The texts could not be loaded, so the file has no checksums. It contains everything you wrote; checksums will be added when the path is accepted.',
	fileTooLarge:
		'The file is larger than 8 MB. It contains everything you wrote, but this page can only open files of up to 8 MB; please split it into several paths.',
	unwritable: (count) =>
		`${String(count)} invisible control characters or incomplete characters cannot be written to a file or link; everything else has been.`,
	unpinned:
		'Checksums cannot be calculated here (the site is not served over HTTPS), so the file has none; they will be added when the path is accepted.',
	copyUrl: 'Copy link to share',
	url: 'Link to share',
	urlLength: (length) => `The link has ${String(length)} characters.`,
	urlLong: 'It is long and some programs may truncate it; sharing the file is safer.',
	urlTooLarge:
		'The content exceeds 256 KB, the limit for a link, so no link was created. Please download the file and share that instead.',
	urlHint:
		'The whole path is contained in the link after “#”, which is not sent to the server when it is opened.',
	versions: {
		title: 'Earlier versions',
		hint: (most) =>
			`A version is kept automatically before your first change after opening the draft and every ten minutes while you write: at most ${String(most)}, on this device only.`,
		keep: 'Keep the current version',
		isKept: 'Version kept.',
		noRoom:
			'Not kept: the storage space for this site is full, or the device does not allow the site to store data.',
		kept: (count) => (count === 1 ? 'One version kept' : `${String(count)} versions kept`),
		row: (time, title, steps, passages) =>
			`${time} – ${title}: ${steps === 1 ? '1 step' : `${String(steps)} steps`}, ${passages === 1 ? '1 passage' : `${String(passages)} passages`}`,
		goBack: 'Restore',
		goBackTo: (name) => `Restore: ${name}`,
		wentBack: (time) =>
			`The version of ${time} is restored; what was here before is kept as a version too.`,
	},
	preview: 'Preview and print',
	print: 'Print',
	notice:
		'Path created by a reader, not by the archive. Document text is reproduced as received, an unofficial copy; for citation, the text of the issuing organization prevails.',
	forms: {
		present: 'Presentation',
		handout: 'Handout',
		guide: 'Facilitator’s guide',
		cards: 'Cards',
		quiz: 'Quiz',
	},
	formsTitle: 'For the training room',
	formsHint:
		'The same formats as for the archive’s own paths: presentation, handout and guide open as pages that can be printed, or can be downloaded.',
	files: {
		handout: 'Handout (.docx)',
		guide: 'Guide (.docx)',
		slides: 'Slides (.pptx)',
	},
	pages: {
		handout: 'Handout (.html, works offline)',
		guide: 'Guide (.html, works offline)',
		present: 'Presentation (.html, works offline)',
		cards: 'Cards (.html, works offline)',
		quiz: 'Quiz (.html, works offline)',
	},
	making: 'Preparing…',
	made: (name) => `${name} is ready.`,
	backToDraft: 'Back to the draft',
	changedTexts:
		'Not created: the archive has changed the text of the passages below since you added them. Please return to the draft, read the new text, and decide whether to use it.',
	notThere:
		'Nothing was created: the archive does not hold these passages. Correct them in the draft.',
	archive: 'Archive',
	guideNotice: 'For the facilitator; includes the answers.',
	limits: {
		characters: (count, most) => `${String(count)} of ${String(most)} characters`,
		entries: (count, most) => `${String(count)} of ${String(most)}`,
		whole: (count, most) => `Whole path file: ${String(count)} of ${String(most)} characters`,
		range: (least, most) => `a whole number from ${String(least)} to ${String(most)}`,
		long: (most) =>
			`Over the limit of ${String(most)} characters. The draft is kept as it is, but must be shortened before the archive can accept it.`,
		many: (most) =>
			`Over the limit of ${String(most)}. The draft is kept as it is, but some must be removed before the archive can accept it.`,
		longEntry: (number, most) =>
			`No. ${String(number)} is over the limit of ${String(most)} characters. The draft is kept as it is, but must be shortened before the archive can accept it.`,
		notWhole: (least, most) =>
			`Not a whole number from ${String(least)} to ${String(most)}. The draft is kept as it is, but this must be corrected before the archive can accept it.`,
		groups:
			'Not understood. Please write 3至4人一组，5分钟，每组汇报30秒 (groups of 3 or 4), 分3组，6分钟 (three groups) or 全班，12分钟 (all together). The draft is kept as it is, but this must be corrected before the archive can accept it.',
		unanswered: (number) =>
			`Question ${String(number)} has no answer. The draft is kept as it is, but the archive can accept it only with one.`,
		name: (name) =>
			`This cannot be used as a file name. The draft is kept as it is; its file will be named ${name}.`,
	},
	wrong: {
		name: (name) => `“${name}” cannot be used as a file name.`,
		size: (length, longest) =>
			`It has ${String(length)} characters; at most ${String(longest)} can be read.`,
		noFields: 'It does not begin with a block of fields between two “---” lines.',
		yaml: (message) => `The YAML is invalid (${message}).`,
		alias: (source) => `The alias “*${source}” is not allowed.`,
		missing: 'missing, or not of the expected type.',
		empty: 'still empty.',
		few: 'nothing entered yet.',
		small: (least) => `must be at least ${String(least)}.`,
		long: (most) => `too long; at most ${String(most)} characters.`,
		many: (most) => `too many; at most ${String(most)}.`,
		big: (most) => `must be at most ${String(most)}.`,
		unknown: (keys) => `unknown field ${keys}.`,
		choice: (values) => `must be one of ${values}.`,
		form: 'not in the correct format.',
		stop: '.',
		repeated: (number, first) =>
			`Step ${String(number)} has the same title as step ${String(first)}.`,
		join: ': ',
		step: (number, title) =>
			title === '' ? `Step ${String(number)}` : `Step ${String(number)} (${title})`,
	},
	keys: {
		title: 'title',
		summary: 'summary',
		audience: 'audience',
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
		groups: 'groups',
		cards: 'cards',
		break: 'minutes of the break',
		duration: 'length',
		materials: 'materials',
		interpreting: 'notes for interpreters',
		quiz: 'quiz',
		question: 'question',
		answer: 'answer',
		notes: 'notes',
		pins: 'checksums',
	},
};
