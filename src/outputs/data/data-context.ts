/** What data files need to know of the site and the archive. */
export interface DataContext {
	/** Base path of the site. */
	base: string;
	/** Ids of the documents that the archive holds. */
	held: ReadonlySet<string>;
}
