import * as fc from 'fast-check';

/** The manners in which the documents of the archive are printed. */
export const MANNERS = ['plain', 'markdown', 'wrapped', 'old'] as const;
export type Manner = (typeof MANNERS)[number];

/** A run of text; `note` is the number of the footnote whose mark stands behind it. */
export interface Run {
	text: string;
	note: number | null;
}

export interface DraftItem {
	/** "(a)", "(一)", or "-" for a bullet. */
	label: string;
	text: string;
}

export interface DraftParagraph {
	runs: Run[];
	items: DraftItem[];
	/** Rows of cells; none where the paragraph has no table. */
	table: string[][];
}

export interface DraftSection {
	heading: string;
	/** A sentence without a number under the heading; null where there is none. */
	opening: string | null;
	paragraphs: DraftParagraph[];
}

/** An appendix, whose paragraphs and notes count for themselves. */
export interface DraftAppendix {
	title: string;
	opening: string | null;
	paragraphs: DraftParagraph[];
	notes: string[];
}

/** A document before it is printed: what a reading of the print must give back. */
export interface Draft {
	manner: Manner;
	session: number;
	section: 'INS' | 'POL' | 'PFA' | 'LILS' | 'HL';
	item: number;
	/** One line or two. */
	title: string[];
	purpose: string[];
	numbered: boolean;
	sections: DraftSection[];
	notes: string[];
	appendices: DraftAppendix[];
	/** Marks and numbers of notes lost their raised place: 申请1， and 1 提交申请的有. Such a paper may be refused. */
	plainNotes: boolean;
	/** False where headings have no sign: only beside a purpose, which parts the first from the title. */
	signed: boolean;
	/** Spellings that differ without a difference in meaning. */
	fullWidth: boolean;
	point: '.' | '．' | '、';
	lineEnd: '\n' | '\r\n' | '\r';
	/** A blank line between any two lines. */
	spaced: boolean;
	encoding: (typeof DRAFT_ENCODINGS)[number];
}

/** How the bytes of a draft are encoded; all of them are certain. */
export const DRAFT_ENCODINGS = [
	'utf-8',
	'utf-8 with mark',
	'utf-16le',
	'utf-16be',
	'utf-16le with mark',
] as const;

const HAN = [
	...'劳工组织理事会请求总干事考虑这项战略并于明年提交报告其中包括三方成员能力与体面就业社会保护标准监督预算资源',
];
/** Words that mean something elsewhere: in Markdown, in MDX, in HTML, in a pattern. */
const ODD =
	'10³¦5 米³¦x²¦2030 年¦40%¦COVID-19¦{x}¦<b>¦&amp;¦$1¦`a`¦a_b¦(1)¦…¦“引文”¦GB.340/INS/6¦第87号公约¦import¦~2¦\\n¦—¦𠮷¦=¦@¦#¦<2¦{¦|'.split(
		'¦',
	);

export const han = (min: number, max: number) =>
	fc
		.array(fc.constantFrom(...HAN), { minLength: min, maxLength: max })
		.map((characters) => characters.join(''));

/** A heading, without signs that only a sentence has: one without a mark is refused where it may be either. */
const name = (min: number, max: number) =>
	fc
		.array(fc.constantFrom(...HAN.filter((sign) => !'并于其中包括与'.includes(sign))), {
			minLength: min,
			maxLength: max,
		})
		.map((characters) => characters.join(''));

/** A clause: Chinese at both ends, so that no line of it opens or ends with a sign. */
const clause = fc
	.tuple(han(2, 14), fc.option(fc.constantFrom(...ODD), { nil: '', freq: 3 }), han(2, 14))
	.map((parts) => parts.join(''));

/** Clauses without the sign that ends a sentence. */
export const sentence = fc
	.array(clause, { minLength: 1, maxLength: 4 })
	.map((clauses) => clauses.join('，'));

/** A draft before its notes are counted: `noted` says which runs carry a mark. */
const paragraph = fc.record({
	sentences: fc.array(fc.record({ text: sentence, noted: fc.boolean() }), {
		minLength: 1,
		maxLength: 4,
	}),
	items: fc.array(sentence, { maxLength: 4 }),
	labels: fc.constantFrom(
		['a', 'b', 'c', 'd'],
		['a', 'i', 'ii', 'b'],
		['一', '二', '三', '四'],
		[],
	),
	table: fc.option(
		fc.array(fc.tuple(han(1, 5), han(1, 5), fc.constantFrom('5', '12', '40%')), {
			minLength: 2,
			maxLength: 4,
		}),
		{ nil: [], freq: 8 },
	),
});

/** A text under a heading: it opens with a word that no sentence goes on with, as 并 or 与 would. */
const opening = fc.option(
	sentence.map((text) => `本${text}`),
	{ nil: null, freq: 3 },
);

const section = fc.record({
	heading: name(4, 12),
	opening,
	paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 4 }),
});

const appendix = fc.record({
	title: han(4, 12),
	opening,
	paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 3 }),
	notes: fc.array(sentence, { minLength: 16, maxLength: 16 }),
});

interface Drawn {
	sentences: { text: string; noted: boolean }[];
	items: string[];
	labels: readonly string[];
	table: string[][];
}

/** Returns paragraphs with their notes counted, and how many notes there are. */
function countNotes(
	drawn: readonly Drawn[],
	marks: boolean,
	from = 0,
): { paragraphs: DraftParagraph[]; count: number } {
	let count = from;
	const paragraphs = drawn.map(({ sentences, items, labels, table }) => ({
		runs: sentences.map(({ text, noted }, index) => {
			const last = index === sentences.length - 1;
			if (noted && marks) count += 1;
			const end = last && items.length > 0 ? '：' : '。';
			return { text: `${text}${end}`, note: noted && marks ? count : null };
		}),
		items: items.map((text, index) => ({
			label: labels.length === 0 ? '-' : `(${labels[index] ?? ''})`,
			text: `${text}${index === items.length - 1 ? '。' : '；'}`,
		})),
		// Tables in a wrapped paper are drawn; their text does not come with tabs.
		table: marks ? table : [],
	}));
	return { paragraphs, count };
}

const finish = (text: string | null) => text && `${text}。`;

/** Every document of the grammar. */
export const drafts: fc.Arbitrary<Draft> = fc
	.record({
		manner: fc.constantFrom(...MANNERS),
		session: fc.integer({ min: 312, max: 360 }),
		section: fc.constantFrom(
			'INS' as const,
			'POL' as const,
			'PFA' as const,
			'LILS' as const,
			'HL' as const,
		),
		item: fc.integer({ min: 1, max: 20 }),
		title: fc.oneof(
			{ weight: 3, arbitrary: fc.tuple(han(6, 20)) },
			{ weight: 1, arbitrary: fc.tuple(han(6, 20), han(6, 20)) },
		),
		purpose: fc.array(sentence, { maxLength: 2 }),
		numbered: fc.boolean(),
		sections: fc.array(section, { minLength: 1, maxLength: 4 }),
		appendices: fc.array(appendix, { maxLength: 2 }),
		plainNotes: fc.oneof(
			{ weight: 5, arbitrary: fc.constant(false) },
			{ weight: 1, arbitrary: fc.constant(true) },
		),
		signed: fc.boolean(),
		notes: fc.array(sentence, { minLength: 70, maxLength: 70 }),
		fullWidth: fc.boolean(),
		point: fc.constantFrom('.' as const, '．' as const, '、' as const),
		spaced: fc.boolean(),
		encoding: fc.constantFrom(...DRAFT_ENCODINGS),
		lineEnd: fc.constantFrom('\n' as const, '\r\n' as const, '\r' as const),
	})
	.map(({ notes, sections, appendices, signed, ...rest }) => {
		// The wrapped manner, that of a UNIDO paper, has no footnotes.
		const marks = rest.manner !== 'wrapped';
		let count = 0;
		const counted = sections.map(({ heading, opening: text, paragraphs }) => {
			const own = countNotes(paragraphs, marks, count);
			count = own.count;
			return { heading, opening: finish(text), paragraphs: own.paragraphs };
		});
		return {
			...rest,
			// A title on two lines is only told from a heading where something stands between.
			title: rest.purpose.length > 0 ? rest.title : rest.title.slice(0, 1),
			signed: signed || rest.purpose.length === 0,
			sections: counted,
			notes: notes.slice(0, count).map((text) => `${text}。`),
			appendices: appendices.map(({ title, opening: text, paragraphs, notes: own }) => {
				const counts = countNotes(paragraphs, marks);
				return {
					title,
					opening: finish(text),
					paragraphs: counts.paragraphs,
					notes: own.slice(0, counts.count).map((note) => `${note}。`),
				};
			}),
		};
	});
