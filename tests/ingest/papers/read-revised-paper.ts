import type { ArchiveDocument } from '../../../src/model/document.ts';
import { REVISED_PAPER } from '../../fixtures/revised-paper.ts';
import { readPaper } from './read-paper.ts';

/** The ids of the versions of the made paper, in the order issued. */
export const ORIGINAL = 'gb/347/pol/3';
export const REV1 = `${ORIGINAL}/rev1`;
export const REV2 = `${ORIGINAL}/rev2`;
export const CORR1 = `${REV2}/corr1`;

/** Returns the versions of the made paper as ingestion reads them. */
export function readRevisedPaper(): ArchiveDocument[] {
	return REVISED_PAPER.map(({ text, entry }) => {
		const { document } = readPaper(text, entry);
		if (document === null) throw new Error('A version of the made paper is not read.');
		return document;
	});
}
