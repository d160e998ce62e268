import { expect, test } from 'vitest';
import { describeSymbol } from '../../../src/archive/documents/describe-symbol.ts';
import { parseSymbol } from '../../../src/model/addressing/symbol.ts';

test.each([
	['GB.340/INS/6', 'gb', 340, 'INS', 'paper', 'a paper of a section'],
	['GB.346/INS/INF/5', 'gb', 346, 'INS', 'information', 'for information'],
	['GB.331/PV', 'gb', 331, null, 'minutes', 'minutes'],
	['GB.323/INS/PV/Draft', 'gb', 323, 'INS', 'minutes', 'draft minutes'],
	['GB.350/Agenda(Rev.2)', 'gb', 350, null, 'agenda', 'an agenda'],
	['GB.338/PFA/2/decision', 'gb', 338, 'PFA', 'decision', 'a decision'],
	['dec-GB.346/INS/8', 'gb', 346, 'INS', 'decision', 'a decision, as it is filed'],
	['GB.298/PFA/14/3', 'gb', 298, null, 'paper', 'before 2011 the letters are those of a committee'],
	['GB.301/TC/1', 'gb', 301, null, 'paper', 'of a committee'],
	['GB.301/9', 'gb', 301, null, 'paper', 'of the plenary'],
	['ILC.107/IV', 'ilc', 107, null, 'report', 'a report'],
	['ILC.107/Record No. 7A', 'ilc', 107, null, 'record', 'a record'],
	['ILC.108/Resolution II', 'ilc', 108, null, 'resolution', 'a resolution'],
	['IDB.46/Dec.12', 'idb', 46, null, 'decision', 'a decision of UNIDO'],
	['GC.19/CRP.4', 'gc', 19, null, 'conferencePaper', 'a conference room paper'],
	['IDB.47/CRP.10', 'idb', 47, null, 'conferencePaper', 'of the Board'],
	['PBC.37/1', 'pbc', 37, null, 'paper', 'a paper of the Committee'],
	['DGB/2020/09', null, null, null, 'bulletin', 'a bulletin'],
	['A/RES/75/233', 'ga', 75, null, 'resolution', 'a resolution of the Assembly'],
	['A/RES/491(V)', 'ga', null, null, 'resolution', 'an old one, whose number is no session'],
	['S/RES/1440(2002)', 'sc', null, null, 'resolution', 'of the Council, which has no sessions'],
	['A/75/399', 'ga', 75, null, 'paper', 'a report to the Assembly'],
	['A/HRC/41/12', null, null, null, null, 'of a council that the letters alone do not name'],
	['A/C.3/75/L.10', null, null, null, null, 'of a committee'],
	['CL 154/2', 'fao', 154, null, 'paper', 'of the FAO Council'],
])(
	'%s is of %s, session %s, section %s, kind %s: %s',
	(text, body, session, section, kind, _reason) => {
		const symbol = parseSymbol(text);
		expect(symbol, text).not.toBeNull();
		if (symbol === null) return;
		expect(describeSymbol(symbol)).toEqual({ body, session, section, kind });
	},
);
