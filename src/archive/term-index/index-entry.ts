import type { SearchRecord } from '../../search/record.ts';

/** Something that the index lists, and every record where it stands. */
export interface IndexEntry {
	/** Fragment on its page. */
	id: string;
	term: string;
	/** Other Chinese forms that count as the same. */
	aliases: readonly string[];
	english: readonly string[];
	/** In the order of the records. */
	records: readonly SearchRecord[];
}
