import type {
	DocumentEntry,
	GlossaryEntry,
	NameFile,
	RelatedEntry,
} from '../../search/data-files.ts';
import type { PlacedMark } from '../../search/collect-marks.ts';
import type { RecordKind } from '../../search/record.ts';

/** One thing that the search of a kit finds. */
export interface KitRecord {
	id: string;
	kind: RecordKind;
	/** A paragraph that proposes a decision. */
	decision: boolean;
	/** Address in the kit, seen from its first folder: `gb/346/ins/8/index.html#p12`. */
	url: string;
	/** Searched text, as printed. */
	text: string;
	/** Texts of the headings over it, outermost first. */
	section: string[];
	/** Distinct words of the text in normal form, parted by a space; none of them holds one. */
	words: string;
}

/** All that the search of a kit knows. */
export interface KitSearchData {
	/** In the order of their ids; `from` is the place of the first record of each. */
	documents: DocumentEntry[];
	/** Document by document, each as printed. */
	records: KitRecord[];
	/** Records that name an instrument or a goal by its number. */
	names: NameFile;
	/** How what is typed leads to forms that stand in the kit. */
	glossary: GlossaryEntry[];
	/** What leads to a record without being its text. */
	related: RelatedEntry[];
	/** Marks of the notes in a text, by the id of its record; a text without any is not in it. */
	marks: Record<string, PlacedMark[]>;
}

/** Name of the global value that the script with the data sets: no page of `file://` can fetch. */
export const DATA_NAME = 'gbArchiveKit';

/** Returns the data that the script before this one has set. */
export function readKitData(): KitSearchData {
	return (globalThis as unknown as Record<typeof DATA_NAME, KitSearchData>)[DATA_NAME];
}
