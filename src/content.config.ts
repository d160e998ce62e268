import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { listFreshDocuments } from './keep/build-keep.ts';

const documents = defineCollection({
	loader: glob({
		base: './content/documents',
		pattern: listFreshDocuments()?.map((id) => `${id}.mdx`) ?? '**/*.mdx',
		// Astro's own ids are slugs of the path; the id of a document is its address.
		generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
		retainBody: false,
	}),
	schema: z.looseObject({
		/** Address of the document; repeats the path of the file. */
		id: z.string(),
		/** Canonical symbol, or null for a document that has none. */
		symbol: z.string().nullable(),
		/** Title as printed. */
		title: z.string(),
	}),
});

export const collections = { documents };
