import { z } from 'zod';
import { isDocumentId, parseAddress } from './addressing/address.ts';
import { isPathId } from './addressing/path-id.ts';

/** The encodings that the archive reads. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const;

/** The kinds of papers. */
export const GENRES = [
	'paper',
	'decision',
	'minutes',
	'agenda',
	'information',
	'resolution',
	'other',
] as const;

/** A value on one line, such as goes into titles, attributes and addresses. */
const line = z
	.string()
	.min(1)
	.regex(/^\P{Cc}*$/u, 'must be on one line, without control characters');

/** Words of the keeper, on any number of lines. */
const words = z
	.string()
	.min(1)
	.regex(/^[\P{Cc}\n\t]*$/u, 'must have no control characters');

const address = line.refine(
	(id) => parseAddress(id) !== null || isPathId(id),
	'must be an address such as gb/346/ins/8, gb/346/ins/8/p12 or paths/turin-centre-and-capacity',
);

/** What the text of a document cannot tell, by field of its metadata. */
export const manifestFacts = z.strictObject({
	/** Address of the document, where no symbol is printed or can be derived: `unido/pbc/38/item-11`. */
	id: line
		.refine(isDocumentId, 'must be the address of a document, such as unido/pbc/38/item-11')
		.optional(),
	symbol: line.optional(),
	title: line.optional(),
	genre: z.enum(GENRES).optional(),
	body: line.optional(),
	session: z.int().positive().optional(),
	sessionDates: line.optional(),
	place: line.optional(),
	section: line.optional(),
	sectionCode: line.optional(),
	segment: line.optional(),
	agendaItem: z.int().positive().optional(),
	date: z.iso.date().optional(),
	originalLanguage: line.optional(),
	authorUnit: line.optional(),
});

/** What a line of a source can be called. */
const ROLES = [
	'masthead',
	'title',
	'subtitle',
	'purpose',
	'summary',
	'contents',
	'notice',
	'furniture',
	'heading',
	'paragraph',
	'item',
	'block',
	'text',
	'note',
	'box',
	'figure',
	'caption',
	'table',
	'appendix',
	'annex',
	'goes-on',
] as const;

/** What a line is, where its reading is wrong or stops. */
const role = z.strictObject({
	/** 1-based line of the source. */
	line: z.int().positive(),
	/** The first words of the line, so that the entry cannot slip to another. */
	begins: line,
	/** `block`: a further block of the paragraph above; `goes-on`: the rest of what stands above. */
	role: z.enum(ROLES),
	/** How the keeper knows. */
	reason: words.optional(),
});

const correction = z.strictObject({
	/** Address of the place: `gb/340/pol/6/p1`. */
	where: z.string(),
	/** The words as printed, exactly, once in that place. */
	printed: line,
	/** What should stand there; null where it cannot be known. */
	proposed: line.nullable(),
	reason: words,
});

const accepted = z.strictObject({
	/** Rule id of the finding. */
	rule: z.string(),
	/** 1-based line of the source. */
	line: z.int().nonnegative(),
	/** How the keeper knows that it is printed so. */
	reason: words,
});

/** The kinds of places that are counted in the order printed, each in the body and in every part for itself. */
const COUNTED = /^(?:(?:appendix|annex)[0-9a-z.]*-)?(?:h|box|fig|text|table)$/u;

const numbers = z.record(
	z.string().regex(COUNTED, 'must be such as text, or appendix1-table'),
	z
		.array(z.int().positive())
		.refine((given) => new Set(given).size === given.length, 'must have each number once'),
);

const entry = z.strictObject({
	/** File name under `content/sources/`. */
	file: z.string().min(1),
	/** SHA-256 of the file's bytes, in hexadecimal. */
	sha256: z.string().regex(/^[0-9a-f]{64}$/u, 'must be 64 hexadecimal digits in lower case'),
	/** Where the file came from. */
	origin: words,
	/** How the file is encoded, where its bytes leave a doubt. */
	encoding: z.enum(ENCODINGS).optional(),
	/** What is done about the tracked changes of a Word file that are still open. */
	changes: z.enum(['accept', 'reject']).optional(),
	/** The PDF of a Word file, beside it under `content/sources/`: it gives the pages that the text is printed on. */
	pages: z
		.strictObject({
			file: z.string().min(1),
			/** SHA-256 of its bytes, in hexadecimal. */
			sha256: z.string().regex(/^[0-9a-f]{64}$/u, 'must be 64 hexadecimal digits in lower case'),
		})
		.optional(),
	/** Web address of the authentic text. */
	authentic: z.url({ protocol: /^https?$/u }).optional(),
	facts: manifestFacts.optional(),
	corrections: z.array(correction).optional(),
	accepted: z.array(accepted).optional(),
	roles: z.array(role).optional(),
	/**
	 * The numbers of counted places in the order printed, where they are not 1, 2, 3 …: `text: [1, 3, 2]`. Written by
	 * `npm run ingest` where one was found after the others were published, whose numbers stay.
	 */
	numbers: numbers.optional(),
});

const move = z.strictObject({
	/** A published address that nothing answers to any more; of a document, it stands for its places too. */
	from: address,
	/** The address that it leads to. */
	to: address,
	reason: words,
});

const withdrawal = z.strictObject({
	/** Address of a document that was published. */
	id: line.refine(isDocumentId, 'must be the address of a document, such as gb/347/ins/7'),
	symbol: line.optional(),
	title: line,
	/** The day on which it was taken out. */
	on: z.iso.date(),
	/** Why, in the words that readers see. */
	reason: words,
});

const documentAddress = line.refine(
	isDocumentId,
	'must be the address of a document, such as gb/346/ins/8',
);

const reissue = z.strictObject({
	/** Address of the paper as it was first issued, held or not. */
	from: documentAddress,
	/** Address of the paper as it was issued again, mostly under another session. */
	to: documentAddress,
	/** How the keeper knows, in the words that readers see. */
	reason: words,
});

/** `content/sources/manifest.yml`: the sources of the archive, and what their keeper knows about them. */
const official = z.strictObject({
	/** How the ids of the papers begin: `gb/`. */
	ids: z
		.string()
		.regex(/^[a-z\d]+\/(?:[a-z\d-]+\/)*$/u, 'must begin ids, and end in a slash, such as gb/'),
	url: z
		.url({ protocol: /^https?$/u })
		.refine((url) => url.includes('{symbol}'), 'must have {symbol} in it'),
});

export const manifestSchema = z.strictObject({
	documents: z.array(entry),
	/** Where published addresses lead that are gone. */
	moved: z.array(move).optional(),
	/** Documents that were published and taken out: a page at their address says so. */
	withdrawn: z.array(withdrawal).optional(),
	/** Papers that were issued again under another symbol: the pages of both say so. */
	reissues: z.array(reissue).optional(),
	/** Where publishers put their official texts, by symbol: for papers whose entry says nothing, and those not held. */
	official: z.array(official).optional(),
});

export type Encoding = (typeof ENCODINGS)[number];
export type Manifest = z.infer<typeof manifestSchema>;
export type ManifestEntry = z.infer<typeof entry>;
export type ManifestFacts = z.infer<typeof manifestFacts>;
export type ManifestMove = z.infer<typeof move>;
export type ManifestWithdrawal = z.infer<typeof withdrawal>;
export type ManifestReissue = z.infer<typeof reissue>;
export type ManifestNumbers = z.infer<typeof numbers>;

/** A published address that is gone, and the one that a document or path answers to where it leads. */
export interface Redirect {
	from: string;
	to: string;
}
