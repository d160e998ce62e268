/** A room of `src/`, or a folder of the site: what it knows, and what it may use. */
export interface Room {
	name: string;
	knows: string;
	/** The rooms below it whose modules it may import. */
	imports: readonly string[];
	/** Files and folders in it that may touch files, processes and Astro; all else in it is pure. */
	edges: readonly string[];
}

/** All of a room: it stands at the edge of the program. */
const ALL = [''];

const LIBRARY = ['model', 'keep', 'citations', 'words', 'search', 'archive', 'outputs'];

/** The plan of the house, from the ground up: imports go down, and only where this table says so. */
export const HOUSE: readonly Room[] = [
	{
		name: 'model',
		knows: 'what a document is, and its addresses',
		imports: [],
		edges: [],
	},
	{
		name: 'files',
		knows: 'how files are read from a disk and put in their places, whole or not at all',
		imports: [],
		edges: ALL,
	},
	{
		name: 'keep',
		knows: 'what an earlier build worked out, by digests of what it was made from',
		imports: ['model', 'files'],
		edges: ALL,
	},
	{
		name: 'citations',
		knows: 'how documents are cited: found in text, formatted, read, linked in other pages',
		imports: ['model'],
		edges: ['linker/bundle-linker.ts'],
	},
	{
		name: 'words',
		knows: 'every word of the interface, in Chinese and in English',
		imports: ['model', 'citations'],
		edges: [],
	},
	{
		name: 'ingest',
		knows: 'how a source becomes a document, and that nothing of it was lost',
		imports: ['model', 'files', 'keep', 'citations'],
		edges: [
			'addresses/address-lock.ts',
			'content-images.ts',
			'read-documents.ts',
			'read/images/png.ts',
			'read/pdf/open-pdf.ts',
			'read/pdf/read-in-thread.ts',
			'read/pdf/worker.ts',
			'sources/',
			'write/',
		],
	},
	{
		name: 'search',
		knows: 'what is found for a query, and how texts are indexed for it',
		imports: ['model', 'files', 'keep', 'citations', 'words'],
		edges: ['index/', 'pagefind/pagefind-', 'pagefind/shard-bundle.ts'],
	},
	{
		name: 'archive',
		knows: 'all documents held: their order, relations, reading paths and terms',
		imports: ['model', 'files', 'keep', 'citations', 'words', 'ingest', 'search'],
		edges: ['paths/load-paths.ts', 'relations/load-relations.ts', 'term-index/load-term-index.ts'],
	},
	{
		name: 'outputs',
		knows: 'every form a document is published in, besides the pages that Astro renders',
		imports: ['model', 'citations', 'words', 'search', 'archive'],
		edges: ['share-image/'],
	},
	{
		name: 'build',
		knows: 'the steps of a build behind Astro, and what one takes over from the build before',
		imports: [...LIBRARY, 'files', 'ingest'],
		edges: ALL,
	},
	{
		name: 'reader',
		knows: 'what runs in the browser',
		imports: ['model', 'citations', 'words', 'search', 'archive', 'outputs'],
		edges: [],
	},
	{
		name: 'markdown',
		knows: 'how the MDX of documents is read and set, and how pages of Markdown are',
		imports: LIBRARY,
		edges: ['page-processor.ts', 'load-document-html.ts'],
	},
	{
		name: 'components',
		knows: 'the parts of pages',
		imports: [...LIBRARY, 'markdown', 'layouts'],
		edges: ALL,
	},
	{
		name: 'layouts',
		knows: 'what frames every page',
		imports: [...LIBRARY, 'components'],
		edges: ALL,
	},
	{
		name: 'pages',
		knows: 'which pages there are, and at which addresses',
		imports: [...LIBRARY, 'components', 'layouts'],
		edges: ALL,
	},
];

/** Rooms whose scripts a page may load: in a script tag, never in what renders the page. */
export const SCRIPTED = ['reader'];
