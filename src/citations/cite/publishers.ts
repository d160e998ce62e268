/** Who answers for the documents of one body, as a bibliography names it. */
export interface Publisher {
	/** Author and publisher. Without white space: reference managers split a name at its last space. */
	name: string;
	/** The same in English, abbreviated. */
	english: string;
	/** Where it has its seat; documents are published there, wherever the session meets. */
	place: string;
	/** Organization that a name such as 理事会 needs before it, to be known outside of the archive. */
	organization: string;
	/** The body whose documents these are, where the text does not tell. */
	body: string;
}

/**
 * By the first segment of a document's id. The International Labour Office, not the Organization, is the secretariat
 * that writes and publishes the papers of the Governing Body and of the Conference; UNIDO's secretariat has no
 * name of its own, so the organization stands.
 */
const PUBLISHERS: ReadonlyMap<string, Publisher> = new Map(
	Object.entries({
		gb: {
			name: '国际劳工局',
			english: 'ILO',
			place: '日内瓦',
			organization: '国际劳工组织',
			body: '理事会',
		},
		ilc: {
			name: '国际劳工局',
			english: 'ILO',
			place: '日内瓦',
			organization: '国际劳工组织',
			body: '国际劳工大会',
		},
		unido: {
			name: '联合国工业发展组织',
			english: 'UNIDO',
			place: '维也纳',
			organization: '联合国工业发展组织',
			body: '工发组织',
		},
		un: {
			name: '联合国',
			english: 'United Nations',
			place: '纽约',
			organization: '联合国',
			body: '联合国',
		},
		fao: {
			name: '联合国粮食及农业组织',
			english: 'FAO',
			place: '罗马',
			organization: '联合国粮食及农业组织',
			body: '粮农组织',
		},
	}),
);

/** Returns the publisher of a document by its id. Throws for an id of no known body. */
export function findPublisher(documentId: string): Publisher {
	const root = documentId.split('/', 1)[0] ?? '';
	const publisher = PUBLISHERS.get(root);
	if (publisher !== undefined) return publisher;
	throw new RangeError(
		`The document ${documentId} is of no body with a publisher. Add "${root}" to src/citations/cite/publishers.ts.`,
	);
}
