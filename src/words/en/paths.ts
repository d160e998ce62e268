import type { InterfaceText } from '../interface-text.ts';

const AUDIENCES: Readonly<Record<string, string>> = {
	工人组织: 'workers’ organizations',
	雇主组织: 'employers’ organizations',
	政府: 'governments',
	新任代表: 'new delegates',
	工会干部: 'trade union officers',
	雇主组织工作人员: 'staff of employers’ organizations',
	政府工作人员: 'government officials',
	发展合作项目人员: 'development cooperation staff',
	联合国机构工作人员: 'staff of UN agencies',
};

const LEVELS: Readonly<Record<string, string>> = { 入门: 'Introductory', 进阶: 'Advanced' };

/** What the pages of reading paths say, in English. */
export const englishPathsText: InterfaceText['paths'] = {
	movedFrom: (address: string) => `This text was at ${address}; its address has changed`,
	title: 'Reading paths',
	introduction:
		'Passages chosen by theme, with introductions, questions and tasks for groups: for training, or for reading alone. Every passage stands as in its document, and leads there.',
	minutes: (minutes) => `${String(minutes)} min`,
	steps: (count) => `${String(count)} steps`,
	step: (number) => `Step ${String(number)}`,
	audience: 'For',
	audienceName: (name) => AUDIENCES[name] ?? name,
	levelName: (name) => LEVELS[name] ?? name,
	colon: ': ',
	objectives: 'Objectives',
	author: 'Author',
	licence: 'Licence',
	speed: (characters) =>
		`Reading time is counted from the passages, ${String(characters)} characters a minute; the time for discussion and tasks is the author’s.`,
	reading: (minutes) => `${String(minutes)} min of reading`,
	discussion: (minutes) => `${String(minutes)} min of discussion and tasks`,
	titleAsName: (title) => `“${title}”`,
	note: (number) => `n. ${String(number)}`,
	passage: (document, place) => `${document}, ${place}`,
	closing: 'In closing',
	questions: 'Questions',
	task: 'Task for groups',
	outline: 'Steps',
	previousStep: 'Previous step',
	nextStep: 'Next step',
	stepNavigation: (number) => `Around step ${String(number)}`,
	previousPath: 'Previous path',
	nextPath: 'Next path',
	neighbours: 'Previous and next path',
	views: 'Other forms of this path',
	guide: 'Facilitator’s guide',
	handout: 'Handout',
	present: 'Presentation',
	backToPath: 'Back to the path',
	filter: {
		label: 'Choose paths',
		audience: 'Readers',
		level: 'Level',
		minutes: 'Length',
		all: 'Any',
		atMost: (minutes) => `At most ${String(minutes)} min`,
		shown: 'Paths that fit',
		none: 'No path fits. Ask for less.',
	},
	progress: {
		mark: 'I have read this step',
		done: 'Steps read',
		reset: 'Clear progress',
		here: 'Progress is kept on this device alone.',
		unavailable: 'This device keeps nothing; progress is lost when you leave the page.',
	},
	uses: {
		ofParagraph: 'In reading paths',
		ofDocument: 'Reading paths through this document',
	},
	guidePage: {
		notice:
			'For facilitators, with answers. This page is left out of the search and the site map, but it is not secret: whoever has the address can open it.',
		plan: 'Plan',
		passages: 'Passages',
		notes: 'Answers and hints',
		span: (from, to) => `min ${String(from)}–${String(to)}`,
	},
	handoutPage: {
		notice:
			'An unofficial copy, set as received; for citation the text of the issuing organization prevails.',
		corrections: 'Corrections',
	},
	qr: (url) => `QR code, leads to ${url}`,
	slides: {
		keys: 'Arrow keys or space turn the page, Home and End go to the first and the last, F fills the screen.',
		previous: 'Previous',
		next: 'Next',
		fullscreen: 'Full screen',
		exit: 'Leave the presentation',
		controls: 'Turn pages',
	},
};
