import { z } from 'zod';

/** What the text of a document cannot tell, by field of its metadata. */
const facts = z.strictObject({
	/** Address of the document, where no symbol is printed or can be derived: `unido/pbc/38/item-11`. */
	id: z
		.string()
		.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)+$/u)
		.optional(),
	symbol: z.string().optional(),
	title: z.string().optional(),
	body: z.string().optional(),
	session: z.int().positive().optional(),
	sessionDates: z.string().optional(),
	place: z.string().optional(),
	section: z.string().optional(),
	sectionCode: z.string().optional(),
	segment: z.string().optional(),
	agendaItem: z.int().positive().optional(),
	date: z.iso.date().optional(),
	originalLanguage: z.string().optional(),
	authorUnit: z.string().optional(),
});

const correction = z.strictObject({
	/** Address of the place: `gb/340/pol/6/p1`. */
	where: z.string(),
	/** The words as printed, exactly, once in that place. */
	printed: z.string().min(1),
	/** What should stand there; null where it cannot be known. */
	proposed: z.string().nullable(),
	reason: z.string().min(1),
});

const accepted = z.strictObject({
	/** Rule id of the finding. */
	rule: z.string(),
	/** 1-based line of the source. */
	line: z.int().nonnegative(),
	/** How the keeper knows that it is printed so. */
	reason: z.string().min(1),
});

const entry = z.strictObject({
	/** File name under `content/sources/`. */
	file: z.string(),
	/** SHA-256 of the file's bytes, in hexadecimal. */
	sha256: z.string().regex(/^[0-9a-f]{64}$/u),
	/** Where the file came from. */
	origin: z.string(),
	/** Web address of the authentic text. */
	authentic: z.url({ protocol: /^https?$/u }).optional(),
	facts: facts.optional(),
	corrections: z.array(correction).optional(),
	accepted: z.array(accepted).optional(),
});

/** `content/sources/manifest.yml`: the sources of the archive, and what their keeper knows about them. */
export const manifestSchema = z.strictObject({ documents: z.array(entry) });

export type Manifest = z.infer<typeof manifestSchema>;
export type ManifestEntry = z.infer<typeof entry>;
export type ManifestFacts = z.infer<typeof facts>;
