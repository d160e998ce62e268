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
		'Passages selected by theme, with introductions, questions and group tasks, for training or individual reading. Every passage is shown as in its document, and links to it.',
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
		`Reading time is calculated from the passages at ${String(characters)} characters per minute; discussion and task times are set by the author.`,
	reading: (minutes) => `${String(minutes)} min of reading`,
	discussion: (minutes) => `${String(minutes)} min of discussion and tasks`,
	titleAsName: (title) => `“${title}”`,
	note: (number) => `n. ${String(number)}`,
	passage: (document, place) => `${document}, ${place}`,
	closing: 'Conclusion',
	questions: 'Questions',
	task: 'Group task',
	outline: 'Steps',
	previousStep: 'Previous step',
	nextStep: 'Next step',
	stepNavigation: (number) => `Around step ${String(number)}`,
	previousPath: 'Previous path',
	nextPath: 'Next path',
	neighbours: 'Previous and next path',
	views: 'Other versions of this path',
	guide: 'Facilitator’s guide',
	handout: 'Handout',
	present: 'Presentation',
	cards: 'Cards',
	quiz: 'Quiz',
	word: 'Word file',
	files: {
		slides: 'Slides (.pptx)',
		handout: 'Handout (.docx)',
		guide: 'Guide (.docx)',
	},
	backToPath: 'Back to the path',
	filter: {
		label: 'Filter paths',
		audience: 'Audience',
		level: 'Level',
		minutes: 'Length',
		all: 'Any',
		atMost: (minutes) => `At most ${String(minutes)} min`,
		shown: 'Matching paths',
		none: 'No paths match; widen the filters.',
	},
	progress: {
		mark: 'Mark this step as read',
		done: 'Steps read',
		reset: 'Clear progress',
		here: 'Progress is kept on this device only.',
		unavailable:
			'This device does not allow storage; progress will be lost when you leave the page.',
	},
	uses: {
		ofParagraph: 'In reading paths',
		ofDocument: 'Reading paths through this document',
	},
	guidePage: {
		notice:
			'For facilitators, with answers. This page is excluded from search and the site map, but it is not confidential: anyone with the address can open it.',
		plan: 'Session plan',
		passages: 'Passages',
		notes: 'Answers and notes',
		span: (from, to) => `min ${String(from)}–${String(to)}`,
		break: 'Break',
		total: (minutes) => `${String(minutes)} min in all`,
		totalWithBreaks: (minutes, breaks) =>
			`${String(minutes)} min in all, of which ${String(breaks)} min of breaks`,
		differs: (sum, given) =>
			`Steps and breaks add up to ${String(sum)} min; the length given is ${String(given)} min.`,
		materials: 'Materials',
		handouts: 'Handout, one per participant',
		quizzes:
			'Quiz, one per participant; the answers are on the last page of this guide, not to be handed out with it',
		cardsOf: (step, count) => `Cards for step ${String(step)}, ${String(count)} to a set: `,
		sets: (people, sets) =>
			`${String(sets)} ${sets === 1 ? 'set' : 'sets'} for ${String(people)} people`,
		rooms: 'Groups and time for 12 and for 25 people',
		room: (people) => `${String(people)} people`,
		together: 'All together',
		groups: (groups, size, larger) =>
			larger === 0
				? `${String(groups)} groups of ${String(size)}`
				: `${String(groups)} groups: ${String(larger)} of ${String(size + 1)} and ${String(groups - larger)} of ${String(size)}`,
		work: (minutes) => `task ${String(minutes)} min`,
		reports: (minutes) => `reports ${String(minutes)} min`,
		asking: (minutes) => `questions ${String(minutes)} min`,
		tooLong: (minutes) => `${String(minutes)} min over: let fewer groups report`,
		interpreting: 'With interpretation',
		interpretingNote: [
			'Give interpreters the handout, cards, quiz and this guide at least a day ahead. Symbols, paragraph numbers and names are the easiest to mishear: speakers should give the symbol and paragraph number first, then read the text.',
			'The archive holds the Chinese texts. Participants working in another language should have the paper under the same symbol in that language; paragraph numbers are the same in all languages.',
			'Form groups by language, so that only reports and plenary discussion are interpreted. Cards and the quiz, where a translation is needed, should be translated and printed beforehand.',
		],
		interpreted: (minutes) =>
			`With simultaneous interpretation the times stand. With consecutive interpretation whatever is said in plenary takes twice as long, about ${String(minutes)} min in all. If that is too long, let fewer groups report rather than read less.`,
		quizKey: 'Answers to the quiz',
	},
	cardsPage: {
		notice:
			'For facilitators, to be cut out. The cards for each step begin on a new page, which says how many sets to print.',
		set: (step, count) => `Step ${String(step)}, ${String(count)} to a set.`,
		none: 'This path has no cards.',
	},
	quizPage: {
		notice:
			'Not graded; answers are discussed right afterwards, and the handout may be used. They are on the last page of the facilitator’s guide.',
		name: 'Name',
		none: 'This path has no quiz.',
	},
	handoutPage: {
		notice:
			'Unofficial copy, reproduced as received; for citation, the text of the issuing organization prevails.',
		corrections: 'Corrections',
	},
	qr: (url) => `QR code linking to ${url}`,
	slides: {
		keys: 'Arrow keys or space bar to move, a number and Enter to go to a step, L for the list of steps, A for answers, D for dark, B for black, S for the speaker’s window, F for full screen.',
		previous: 'Previous',
		next: 'Next',
		fullscreen: 'Full screen',
		exit: 'Exit presentation',
		controls: 'Turn pages',
		list: 'Steps',
		close: 'Close',
		answers: 'Answers',
		dark: 'Dark',
		black: 'Black',
		speaker: 'Speaker’s window',
		clock: 'Time',
		elapsed: 'Elapsed',
		restart: 'Restart the clock',
		stretch: (number, total) => `(${String(number)}/${String(total)})`,
	},
};
