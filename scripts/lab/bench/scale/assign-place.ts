/** Sections of a session, and how many papers each has. */
const SECTIONS = [
	{ code: 'INS', section: '机构部分', papers: 15 },
	{ code: 'POL', section: '政策制定部分', papers: 8 },
	{ code: 'LILS', section: '法律问题和国际劳工标准部分', papers: 6 },
	{ code: 'PFA', section: '计划、财务和行政管理部分', papers: 14 },
] as const;

const PAPERS = SECTIONS.flatMap(({ code, section, papers }) =>
	Array.from({ length: papers }, (_, index) => ({ code, section, item: index + 1 })),
);

/** No session of the archive comes near it. */
const FIRST_SESSION = 401;

/** Where a document for measuring stands: what its symbol is made of. */
export interface AssignedPlace {
	session: number;
	code: string;
	/** Name of the section as printed. */
	section: string;
	item: number;
	/** `GB.401/INS/1`. */
	symbol: string;
}

/** Returns the place of the document of this number, from 0: sessions in turn, each with its sections. */
export function assignPlace(at: number): AssignedPlace {
	const session = FIRST_SESSION + Math.floor(at / PAPERS.length);
	const paper = PAPERS[at % PAPERS.length];
	if (paper === undefined) throw new Error(`There is no place for document ${String(at)}.`);
	return { ...paper, session, symbol: `GB.${String(session)}/${paper.code}/${String(paper.item)}` };
}
