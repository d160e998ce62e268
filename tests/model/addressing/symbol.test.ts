import { describe, expect, test } from 'vitest';
import {
	formatSymbol,
	idToSymbol,
	parseSymbol,
	symbolToId,
} from '../../../src/model/addressing/symbol.ts';

const spell = (text: string): string | null => {
	const symbol = parseSymbol(text);
	return symbol === null ? null : formatSymbol(symbol);
};

describe('canonical symbols and their ids', () => {
	test.each([
		// Papers since the 312th Session.
		['GB.346/INS/8', 'gb/346/ins/8', 'the address in the contract'],
		['GB.340/INS/18/6', 'gb/340/ins/18/6', 'a sub-item'],
		['GB.340/INS/18/1', 'gb/340/ins/18/1', 'seen form'],
		['GB.346/INS/17/4', 'gb/346/ins/17/4', 'seen form'],
		['GB.340/PFA/2', 'gb/340/pfa/2', 'another section'],
		['GB.340/HL/2', 'gb/340/hl/2', 'High-Level Section'],
		['GB.346/INS/INF/5', 'gb/346/ins/inf/5', 'an information paper'],
		['GB.350/PFA/INF/10', 'gb/350/pfa/inf/10', 'number of two digits'],
		['GB.331/PV', 'gb/331/pv', 'minutes of the session'],
		['GB.323/INS/PV/Draft', 'gb/323/ins/pv/draft', 'draft minutes of a section'],
		['GB.350/Agenda(Rev.2)', 'gb/350/agenda/rev2', 'the agenda has no number'],
		['GB.350/HL/1(Rev.1)', 'gb/350/hl/1/rev1', 'a revision'],
		['GB.347/LILS/3(Rev.2)', 'gb/347/lils/3/rev2', 'a second revision'],
		['GB.343/INS/3/3(Rev.1)', 'gb/343/ins/3/3/rev1', 'a revision of a sub-item'],
		['GB.341/INS/3/1(Rev.2)', 'gb/341/ins/3/1/rev2', 'the revision in the contract'],
		['GB.341/INS/3/1(Corr.1)', 'gb/341/ins/3/1/corr1', 'a corrigendum, likewise'],
		['GB.325/INS/2(Add.1)', 'gb/325/ins/2/add1', 'an addendum'],
		['GB.317/INS/2(Rev.)', 'gb/317/ins/2/rev', 'a revision without a number'],
		[
			'GB.340/INS/8/Addendum',
			'gb/340/ins/8/addendum',
			'the word in full is another paper than (Add.)',
		],
		['GB.323/INS/5/Appendix I', 'gb/323/ins/5/appendix-i', 'an appendix'],
		['GB.338/PFA/2/Decision', 'gb/338/pfa/2/decision', 'the decision alone'],
		['GB.344/INS/13(Rev.1)/Decision', 'gb/344/ins/13/rev1/decision', 'a decision on a revision'],
		[
			'GB.341/POL/3/Decision and related comments',
			'gb/341/pol/3/decision-and-related-comments',
			'no space in an id',
		],
		['dec-GB.346/INS/8', 'gb/346/ins/8/dec', 'the decision mark before the symbol'],
		['dec-GB.344/INS/13(Rev.1)', 'gb/344/ins/13/rev1/dec', 'the same on a revision'],
		['GB.350bis/INS/1', 'gb/350bis/ins/1', 'the 350th bis Session'],
		// Before the 312th Session.
		['GB.301/9', 'gb/301/9', 'old plenary, no section'],
		['GB.309/12/1', 'gb/309/12/1', 'old plenary with a sub-item'],
		['GB.294/2/3(Rev.)', 'gb/294/2/3/rev', 'old plenary, revised'],
		['GB.303/1/1(Add.)', 'gb/303/1/1/add', 'an addendum without a number'],
		['GB.294/6/1(&Add.)', 'gb/294/6/1/and-add', 'a paper with its addendum'],
		['GB.298/PFA/14/3', 'gb/298/pfa/14/3', 'cited in GB.335/INS/9'],
		['GB.301/TC/1', 'gb/301/tc/1', 'cited in GB.340/POL/6'],
		['GB.286/STM/1', 'gb/286/stm/1', 'an old committee'],
		['GB.300/PFA/BS/1', 'gb/300/pfa/bs/1', 'a subcommittee'],
		['GB.300/LILS/WP/PRS/1', 'gb/300/lils/wp/prs/1', 'a working party of a committee'],
		['GB.319/WP/GBC/1', 'gb/319/wp/gbc/1', 'a working party'],
		['GB.285/WP/SDG/2', 'gb/285/wp/sdg/2', 'a working party'],
		['GB.300/SG/DECL/1', 'gb/300/sg/decl/1', 'a steering group'],
		// The Conference.
		['ILC.107/IV', 'ilc/107/iv', 'cited in GB.340/POL/6'],
		['ILC.101/III(A)', 'ilc/101/iii-a', 'Report III(A)'],
		['ILC.101/III(1B)', 'ilc/101/iii-1b', 'Report III(1B)'],
		['ILC.107/Resolution II', 'ilc/107/resolution-ii', 'a resolution'],
		['ILC.109/Record No. 7A', 'ilc/109/record-7a', 'a record'],
		// UNIDO.
		['IDB.46/Dec.12', 'unido/idb/46/dec/12', 'the contract'],
		['IDB.47/CRP.10', 'unido/idb/47/crp/10', 'the contract'],
		['GC.19/CRP.4', 'unido/gc/19/crp/4', 'the contract'],
		['GC.18/INF/4', 'unido/gc/18/inf/4', 'INF has a slash, not a point'],
		['GC.19/Res.2', 'unido/gc/19/res/2', 'a resolution'],
		['PBC.37/1/Add.1', 'unido/pbc/37/1/add1', 'an addendum is one segment'],
		['IDB.50/5/Rev.1', 'unido/idb/50/5/rev1', 'UNIDO has no brackets'],
		['DGB/2020/09', 'unido/dgb/2020/09', 'the zero is printed'],
		['DGB/2019/16', 'unido/dgb/2019/16', 'no zero to print'],
		// The United Nations and the FAO.
		['A/RES/75/233', 'un/a/res/75/233', 'the contract'],
		['A/RES/491(V)', 'un/a/res/491-v', 'the session in Roman numerals'],
		['A/RES/217A(III)', 'un/a/res/217a-iii', 'a lettered resolution'],
		['A/RES/S-27/2', 'un/a/res/s-27/2', 'a special session'],
		['A/RES/75/101A-B', 'un/a/res/75/101ab', 'kept apart from 101A(…)'],
		['S/RES/1440(2002)', 'un/s/res/1440-2002', 'the year of a Security Council resolution'],
		['A/HRC/RES/17/4', 'un/a/hrc/res/17/4', 'Human Rights Council'],
		['A/69/53/Add.1', 'un/a/69/53/add1', 'an addendum'],
		['A/75/6(Sect.9)', 'un/a/75/6-sect-9', 'a section of the budget'],
		['A/CONF.230/2020/9(Part I)', 'un/a/conf/230/2020/9-part-i', 'a part'],
		['A/C.3/75/L.10/Rev.1', 'un/a/c/3/75/l/10/rev1', 'committee and limited series'],
		['E/2020/9', 'un/e/2020/9', 'Economic and Social Council'],
		['ST/SGB/2015/4', 'un/st/sgb/2015/4', 'Secretariat'],
		['TD/519/Add.1', 'un/td/519/add1', 'UNCTAD'],
		['DP/2020/5', 'un/dp/2020/5', 'UNDP'],
		['CL 154/2 Rev.1', 'fao/cl/154/2/rev1', 'FAO prints spaces'],
	])('%s has the id %s: %s', (printed, id) => {
		const symbol = parseSymbol(printed);
		expect(symbol).not.toBeNull();
		if (symbol === null) return;
		expect(formatSymbol(symbol)).toBe(printed);
		expect(symbolToId(symbol)).toBe(id);
		expect(idToSymbol(id)).toEqual(symbol);
	});
});

describe('other spellings', () => {
	test.each([
		['GB340/PFA/2', 'GB.340/PFA/2', 'GB.340/POL/6 prints no point'],
		['GB.340/INS/18.6', 'GB.340/INS/18/6', 'GB.340/POL/6, note 5, prints a point for the slash'],
		['gb346-ins-8', 'GB.346/INS/8', 'the form of a file or URL'],
		['gb340-ins-18-6', 'GB.340/INS/18/6', 'the same with a sub-item'],
		['gb341-ins-3-1-rev2', 'GB.341/INS/3/1(Rev.2)', 'the same with a revision'],
		['GB346_INS_8', 'GB.346/INS/8', 'file names of the ILO'],
		['GB346INS8', 'GB.346/INS/8', 'nothing between'],
		['GB 346/INS/8', 'GB.346/INS/8', 'a space for the point'],
		['GB.346 / INS / 8', 'GB.346/INS/8', 'spaces around slashes'],
		['GB.346/ INS/8', 'GB.346/INS/8', 'a space where two lines were joined'],
		['gb.346/ins/8', 'GB.346/INS/8', 'lower case'],
		['gb/346/ins/8', 'GB.346/INS/8', 'the id'],
		['ＧＢ．３４６／ＩＮＳ／８', 'GB.346/INS/8', 'full width'],
		['GB。346/INS/8', 'GB.346/INS/8', 'a Chinese full stop'],
		['GB.346/INS/8/Rev.1', 'GB.346/INS/8(Rev.1)', 'the UN form is an error for GB'],
		['GB.338/INS/17 (Rev.1)', 'GB.338/INS/17(Rev.1)', 'seen with a space'],
		['GB.346/INS/8(Rev. 1)', 'GB.346/INS/8(Rev.1)', 'a space in the brackets'],
		['GB.346/INS/8(Rev 1)', 'GB.346/INS/8(Rev.1)', 'no point'],
		['GB.346/INS/8（修订1）', 'GB.346/INS/8(Rev.1)', 'the Chinese word'],
		['GB.346/INS/8 Rev.1', 'GB.346/INS/8(Rev.1)', 'no brackets'],
		['GB.338/PFA/2/decision', 'GB.338/PFA/2/Decision', 'both cases are seen'],
		['GB.350th bis/INS/1', 'GB.350bis/INS/1', 'the ordinal'],
		['GB.3O1/9', 'GB.301/9', 'O for 0'],
		['GB.34l/INS/7', 'GB.341/INS/7', 'l for 1'],
		['GB.346/INS/1O', 'GB.346/INS/10', 'O for 0 in an item'],
		['GB.346/LlLS/1', 'GB.346/LILS/1', 'l for I'],
		['GB.346/INS/8，', 'GB.346/INS/8', 'a glued comma'],
		['GB.346/INS/8）', 'GB.346/INS/8', 'a glued bracket'],
		['（GB.346/INS/8）。', 'GB.346/INS/8', 'brackets and a full stop'],
		['GB.317/INS/2(Rev.)。', 'GB.317/INS/2(Rev.)', 'a bracket of its own stays'],
		['GB.3\u00AD46/INS/8', 'GB.346/INS/8', 'a soft hyphen'],
		['GB\u2011346\u2011INS\u20118', 'GB.346/INS/8', 'no-break hyphens'],
		['  GB.346/INS/8\n', 'GB.346/INS/8', 'white space around'],
		['a/res/75/233', 'A/RES/75/233', 'lower case'],
		['A/RES/217 A (III)', 'A/RES/217A(III)', 'spaced as in English'],
		['S/RES/1440 (2002)', 'S/RES/1440(2002)', 'spaced as in English'],
		['A/CONF/157/24(PartI)', 'A/CONF.157/24(Part I)', 'a slash for the point'],
		['IDB.46/dec.12', 'IDB.46/Dec.12', 'lower case'],
		['DGB/2020/9', 'DGB/2020/09', 'the zero left out'],
		['ilc107-iv', 'ILC.107/IV', 'file form'],
	])('%s is %s: %s', (text, canonical) => {
		expect(spell(text)).toBe(canonical);
	});
});

describe('near misses', () => {
	test.each([
		['GB.346/XYZ/8', 'no such body'],
		['GB.99999/INS/1', 'session of five digits'],
		['GB.0/INS/1', 'session zero'],
		['AGB.346/INS/8', 'a letter before'],
		['GB.346/INS/8a', 'a letter after'],
		['GB.346/INS/8/XYZ', 'an unknown tail'],
		['GB.346/INS/0', 'item zero'],
		['GB.346/INS/08', 'a leading zero'],
		['GB.346/INS/123', 'item of three digits'],
		['GB.346/INS', 'no item'],
		['GB.346', 'no section and no item'],
		['GB', 'two letters'],
		['GB.346/INS/8 第12段', 'a paragraph beside it'],
		['GB.346/INS/8、GB.346/INS/9', 'two symbols'],
		['GB/T 7714—2015', 'a national standard'],
		['2020/09', 'a date'],
		['A/4', 'a paper size'],
		['S/M/L', 'sizes'],
		['ILC.107', 'no report'],
		['ILC.107/4', 'reports have Roman numerals'],
		['IDB.46', 'no document'],
		['DGB/2020', 'no number'],
		['DGB/2020/00', 'number zero'],
		['USP2030', 'a partnership'],
		['ISCO-08', 'a classification'],
		['', 'nothing'],
	])('%s is no symbol: %s', (text) => {
		expect(parseSymbol(text)).toBeNull();
	});
});

describe('ids without a symbol', () => {
	test.each([
		['unido/pbc/38/item-11', 'given in the manifest'],
		['gb/346/ins/8/p12', 'a paragraph'],
		['gb/346/ins/08', 'a leading zero'],
		['GB/346/INS/8', 'upper case'],
		['gb/346/xyz/8', 'no such body'],
		['un/a/4', 'no symbol'],
		['gb', 'a body alone'],
		['paths/social-dialogue', 'a reading path'],
	])('%s gives none: %s', (id) => {
		expect(idToSymbol(id)).toBeNull();
	});
});
