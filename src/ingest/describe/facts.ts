import { parseSymbol } from '../../model/addressing/symbol.ts';
import type { Metadata } from '../../model/document.ts';

/** The values of the metadata fields that one origin gives. */
export type Facts = {
	[F in keyof Metadata]?: NonNullable<Metadata[F]>['value'] | undefined;
};

/** Names of the sections of the Governing Body as they print them, by the code in the symbol. */
const SECTIONS: Readonly<Record<string, string>> = {
	INS: '机构部分',
	POL: '政策制定部分',
	PFA: '计划、财务和行政管理部分',
	LILS: '法律问题和国际劳工标准部分',
	HL: '高级别部分',
	// GB.286/STM/1
	STM: '部门和技术会议及相关问题委员会',
};

/** Returns what a symbol of the Governing Body tells by itself: GB.335/INS/9 is a paper of its 335th Session. */
export function readSymbolFacts(symbol: string | null): Facts {
	const parsed = symbol === null ? null : parseSymbol(symbol);
	if (parsed?.family !== 'GB') return {};
	const { session, body, items, series } = parsed;
	const section = body === null ? undefined : SECTIONS[body];
	return {
		body: '理事会',
		session,
		section,
		sectionCode: body ?? undefined,
		// GB.346/INS/INF/5 is the fifth paper for information, under no item.
		agendaItem: series === null ? items[0] : undefined,
	};
}
