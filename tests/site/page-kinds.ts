interface PageKind {
	kind: string;
	/** Path under the base. */
	path: string;
	/** Status that it comes with; 200 without it. */
	status?: number;
}

/** A page of every kind. */
export const PAGE_KINDS: readonly PageKind[] = [
	{ kind: 'home', path: '' },
	{ kind: 'list of documents', path: 'documents/' },
	{ kind: 'list of a session or year', path: 'documents/2022/' },
	{ kind: 'list of what is new', path: 'new/' },
	{ kind: 'document', path: 'gb/346/ins/8/' },
	{ kind: 'document without symbol', path: 'unido/pbc/38/item-11/' },
	{ kind: 'document with boxes and a deep outline', path: 'gb/346/pfa/1/' },
	{ kind: 'paragraph', path: 'gb/346/ins/8/p12/' },
	{ kind: 'paragraph with items and a note', path: 'gb/346/ins/8/p61/' },
	{ kind: 'document that is not held', path: 'gb/340/ins/6/' },
	{ kind: 'search', path: 'search/' },
	{ kind: 'answer of a search', path: 'search/?q=%E7%A4%BE%E4%BC%9A%E5%AF%B9%E8%AF%9D' },
	{ kind: 'search without an answer', path: 'search/?q=%E9%BE%98%E9%BE%98%E9%BE%98' },
	{ kind: 'register of decisions', path: 'decisions/' },
	{ kind: 'results framework', path: 'framework/gb/346/pfa/1/' },
	{ kind: 'glossary', path: 'glossary/' },
	{ kind: 'term index', path: 'index/' },
	{ kind: 'term index of a letter', path: 'index/s/' },
	{ kind: 'term index of countries', path: 'index/countries/' },
	{ kind: 'list of paths', path: 'paths/' },
	{ kind: 'path', path: 'paths/how-to-read-a-governing-body-document/' },
	{ kind: 'handout', path: 'paths/how-to-read-a-governing-body-document/handout/' },
	{ kind: 'guide', path: 'paths/how-to-read-a-governing-body-document/guide/' },
	{ kind: 'sheet of cards', path: 'paths/seven-outcomes-2024-2025/cards/' },
	{ kind: 'quiz', path: 'paths/seven-outcomes-2024-2025/quiz/' },
	{ kind: 'page on which a path is made', path: 'paths/adapt/' },
	{ kind: 'basket', path: 'basket/' },
	{ kind: 'page on which quotations are checked', path: 'check/' },
	{ kind: 'list of instruments', path: 'instruments/' },
	{ kind: 'instrument', path: 'instruments/c87/' },
	{ kind: 'goal', path: 'sdg/8/' },
	{ kind: 'map of citations', path: 'map/' },
	{ kind: 'doubtful mentions', path: 'map/doubts/' },
	{ kind: 'about', path: 'about/' },
	{ kind: 'about the data', path: 'about/api/' },
	{ kind: 'home in English', path: 'en/' },
	{ kind: 'list of what is new, in English', path: 'en/new/' },
	{ kind: 'search in English', path: 'en/search/?q=%E4%B8%89%E6%96%B9' },
	{ kind: 'page on which quotations are checked, in English', path: 'en/check/' },
	{ kind: 'list of paths in English', path: 'en/paths/' },
	{ kind: 'about the data, in English', path: 'en/about/api/' },
	{ kind: 'coverage in English', path: 'en/about/coverage/' },
	{ kind: 'coverage', path: 'about/coverage/' },
	{ kind: 'missing', path: 'gb/346/ins/999/', status: 404 },
];
