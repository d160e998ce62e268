import { z } from 'zod';

/**
 * What the data files of `/api/v1/` have in common. A breaking change to one of them needs a new version, never an edit
 * in this folder.
 */

export const text = z.string();
export const nullableText = text.nullable();
export const number = z.int().positive();

export const documentId = z
	.string()
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)+$/)
	.describe('Id of a document: gb/346/ins/8');

export const placeId = z
	.string()
	.regex(/^[a-z0-9-]+(?:\/[a-z0-9.-]+)+$/)
	.describe('Id of a place in a document: gb/346/ins/8/p12');

export const url = z
	.string()
	.regex(/^\//u)
	.describe('URL, root-relative under the base path of the site');

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const section = z.array(text).describe('Texts of the headings over it, outermost first');
