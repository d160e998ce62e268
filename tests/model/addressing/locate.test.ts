import { describe, expect, test } from 'vitest';
import { formatAddress, parseAddress } from '../../../src/model/addressing/address.ts';
import { parseLocator } from '../../../src/model/addressing/locate.ts';
import { readingsOf } from '../../../src/model/addressing/readings.ts';
import { toAddresses } from '../../../src/model/addressing/named-places.ts';

const locate = (query: string): string | null => {
	const named = parseLocator(query);
	return named === null ? null : toAddresses(named).map(formatAddress).join(' ');
};

describe('addresses as people write them', () => {
	test.each([
		// The contract's own examples.
		['GB.346/INS/8 第12段', 'gb/346/ins/8/p12', 'symbol and paragraph'],
		['gb346-ins-8 para 12', 'gb/346/ins/8/p12', 'file form, English'],
		['ＧＢ．３４６／INS／8', 'gb/346/ins/8', 'full width'],
		// Chinese.
		['GB.346/INS/8，第12段', 'gb/346/ins/8/p12', 'the usual Chinese citation'],
		['GB.346/INS/8第 12 段。', 'gb/346/ins/8/p12', 'glued, with a full stop'],
		['理事会文件 GB.346/INS/8，第12段', 'gb/346/ins/8/p12', 'with the noun'],
		['（见理事会文件GB.346/INS/8，第12段）', 'gb/346/ins/8/p12', 'in brackets'],
		['GB.346/INS/8号文件第12段', 'gb/346/ins/8/p12', 'with 号文件'],
		['GB.346/INS/8（第12段）', 'gb/346/ins/8/p12', 'the paragraph in brackets'],
		['GB.346/INS/8 12段', 'gb/346/ins/8/p12', 'without 第'],
		['GB.346/INS/8，第12至15段', 'gb/346/ins/8/p12-p15', 'a range'],
		['GB.346/INS/8 第12-15段', 'gb/346/ins/8/p12-p15', 'a range with a hyphen'],
		['GB.346/INS/8 第12和13段', 'gb/346/ins/8/p12 gb/346/ins/8/p13', 'two neighbours'],
		['GB.346/INS/8 第61(a)段', 'gb/346/ins/8/p61-a', 'a sub-item'],
		['GB.346/INS/8 第十二段', 'gb/346/ins/8/p12', 'a Chinese numeral'],
		['GB.346/PFA/1 第二百零四段', 'gb/346/pfa/1/p204', 'one of three digits'],
		['GB.346/INS/8 第十二至十五段', 'gb/346/ins/8/p12-p15', 'a range of them'],
		['GB.346/INS/8 第六十一(a)段', 'gb/346/ins/8/p61-a', 'an item behind one'],
		['GB.346/INS/8 第61(a)(ii)段', 'gb/346/ins/8/p61-a-ii', 'an item under it'],
		['GB.346/INS/8 第61段(a)(ii)项', 'gb/346/ins/8/p61-a-ii', 'an item under it, apart'],
		['GB.346/INS/8 para. 61(a)(ii)', 'gb/346/ins/8/p61-a-ii', 'an item under it, in English'],
		['GB.346/INS/8 第61（a）段', 'gb/346/ins/8/p61-a', 'full-width brackets'],
		['GB.346/INS/8 第61段(a)项', 'gb/346/ins/8/p61-a', 'the item after the noun'],
		['GB.346/INS/8 第28段第4项', 'gb/346/ins/8/p28-4', 'a bullet'],
		['GB.346/INS/8 脚注3', 'gb/346/ins/8/fn3', 'a footnote'],
		['GB.346/INS/8 第3号脚注', 'gb/346/ins/8/fn3', 'a footnote with 号'],
		['GB.346/PFA/1 图1', 'gb/346/pfa/1/fig1', 'a figure'],
		['GB.346/PFA/1 方框1', 'gb/346/pfa/1/box1', 'a box'],
		['GB.346/PFA/1，文本框1', 'gb/346/pfa/1/box1', 'as the site names it'],
		['GB.346/PFA/1 文本框1第2项', 'gb/346/pfa/1/box1-2', 'an item of it'],
		['GB.346/PFA/1 文本框1(a)项', 'gb/346/pfa/1/box1-a', 'a lettered one'],
		['GB.346/INS/8 标题7', 'gb/346/ins/8/h7', 'a heading, in the order printed'],
		['GB.346/INS/8，文件首页', 'gb/346/ins/8/front', 'the first page'],
		// English.
		['GB.346/INS/8, para. 12', 'gb/346/ins/8/p12', 'the ILO style'],
		['GB.346/INS/8, paragraph 12', 'gb/346/ins/8/p12', 'the word in full'],
		['(GB.341/POL/3(Rev.1), para. 22.)', 'gb/341/pol/3/rev1/p22', 'brackets in brackets'],
		['GB.346/INS/8 paras 12–14', 'gb/346/ins/8/p12-p14', 'an en dash'],
		['GB.346/INS/8 paras. 12 to 14', 'gb/346/ins/8/p12-p14', 'in words'],
		['GB.346/INS/8, paragraph 61 (a)', 'gb/346/ins/8/p61-a', 'a sub-item'],
		['GB.346/INS/8 fn. 3', 'gb/346/ins/8/fn3', 'a footnote'],
		['GB.346/INS/8 footnote 3', 'gb/346/ins/8/fn3', 'a footnote'],
		['GB.346/INS/8, para. 28, bullet 4', 'gb/346/ins/8/p28-4', 'a bullet'],
		['GB.346/PFA/1, box 1, item (a)', 'gb/346/pfa/1/box1-a', 'an item of a box'],
		['GB.346/PFA/1 box 1 item 2', 'gb/346/pfa/1/box1-2', 'a bullet of a box'],
		['GB.346/INS/8, heading 7', 'gb/346/ins/8/h7', 'a heading'],
		['GB.346/INS/8, front matter', 'gb/346/ins/8/front', 'the first page'],
		['GB 346 INS 8 para 12', 'gb/346/ins/8/p12', 'spaces only'],
		// Signs and fragments.
		['GB346INS8#12', 'gb/346/ins/8/p12', 'a number sign'],
		['GB.346/INS/8 §12', 'gb/346/ins/8/p12', 'a section sign'],
		['GB.346/INS/8#p12-p15', 'gb/346/ins/8/p12-p15', 'a fragment after a symbol'],
		['GB.346/INS/8 p12', 'gb/346/ins/8/p12', 'our own short form'],
		['GB.346/INS/8/p12', 'gb/346/ins/8/p12', 'the same after a slash'],
		// Ids and URLs.
		['gb/346/ins/8', 'gb/346/ins/8', 'an id'],
		['gb/346/ins/8/p61-a', 'gb/346/ins/8/p61-a', 'the id of an item'],
		['gb/340/ins/18/6', 'gb/340/ins/18/6', 'a sub-item is a document'],
		['gb/340/ins/18/p6', 'gb/340/ins/18/p6', 'a paragraph is not'],
		['unido/pbc/38/item-11/p3', 'unido/pbc/38/item-11/p3', 'a document without a symbol'],
		['/gb/346/ins/8/p12/', 'gb/346/ins/8/p12', 'a path'],
		['/gb/346/ins/8/#p61-a', 'gb/346/ins/8/p61-a', 'a path with a fragment'],
		['https://example.org/gb/346/ins/8/#fn3', 'gb/346/ins/8/fn3', 'a URL'],
		[
			'https://example.org/archive/gb/346/ins/8/p12/#p12-p15',
			'gb/346/ins/8/p12-p15',
			'under a base path; the fragment says more',
		],
		['https://example.org/GB.346/INS/8/', 'gb/346/ins/8', 'the page of the printed symbol'],
		['https://example.org/gb/346/ins/8/?from=mail#p12', 'gb/346/ins/8/p12', 'with a query'],
		[
			'https://example.org/gb/346/ins/8/#p12:~:text=%E4%BD%93%E9%9D%A2',
			'gb/346/ins/8/p12',
			'with highlighted text',
		],
		// Parts.
		['GB.347/INS/5 附录一 第3段', 'gb/347/ins/5/appendix1/p3', 'a paragraph of a part'],
		['GB.347/INS/5附录一第3段', 'gb/347/ins/5/appendix1/p3', 'glued'],
		['GB.347/INS/5，附录一，第3段', 'gb/347/ins/5/appendix1/p3', 'as the site cites it'],
		['GB.347/INS/5号文件附录一的第3段', 'gb/347/ins/5/appendix1/p3', 'in a sentence'],
		['GB.347/INS/5（附录一，第3段）', 'gb/347/ins/5/appendix1/p3', 'in brackets'],
		['GB.347/INS/5, Appendix I, para. 3', 'gb/347/ins/5/appendix1/p3', 'in English'],
		['gb347-ins-5 appendix 1 para 3', 'gb/347/ins/5/appendix1/p3', 'file form, digits'],
		['GB.347/INS/5/appendix1/p3', 'gb/347/ins/5/appendix1/p3', 'behind a symbol with slashes'],
		['GB.347/INS/5#appendix1-p3', 'gb/347/ins/5/appendix1/p3', 'a fragment'],
		['/gb/347/ins/5/#appendix1-p3', 'gb/347/ins/5/appendix1/p3', 'a path with one'],
		['/gb/347/ins/5/appendix1/p3/#appendix1-p3-p5', 'gb/347/ins/5/appendix1/p3-p5', 'a range'],
		['https://example.org/x/gb/347/ins/5/annex2/', 'gb/347/ins/5/annex2', 'the page of a part'],
		['GB.347/INS/5附件二第3段(a)项', 'gb/347/ins/5/annex2/p3-a', 'an item of a part'],
		['GB.347/INS/5 附件2 第3-5段', 'gb/347/ins/5/annex2/p3-p5', 'a range in a part'],
		['GB.347/INS/5, Annex II, paras 3-5', 'gb/347/ins/5/annex2/p3-p5', 'in English'],
		['GB.347/INS/5, Annex B, footnote 2', 'gb/347/ins/5/annexb/fn2', 'a letter, and a note'],
		['GB.347/INS/5 附录 第3段', 'gb/347/ins/5/appendix/p3', 'the only one'],
		['GB.347/INS/5 附录一', 'gb/347/ins/5/appendix1', 'a part as a whole'],
		['GB.347/INS/5, Appendix', 'gb/347/ins/5/appendix', 'the only one, in English'],
		['GB.347/INS/5 附录Ⅱ', 'gb/347/ins/5/appendix2', 'a Roman numeral of one character'],
		['GB.347/INS/5 附件十二 表格1', 'gb/347/ins/5/annex12/table1', 'a table of a part'],
		['GB.323/INS/5/Appendix I, para. 3', 'gb/323/ins/5/appendix-i/p3', 'a symbol of its own'],
		// Paragraphs put in later.
		['GB.346/INS/8 第12之二段', 'gb/346/ins/8/p12bis', 'in Chinese'],
		['GB.346/INS/8 第十二之二段', 'gb/346/ins/8/p12bis', 'behind a Chinese numeral'],
		['GB.346/INS/8 12之三', 'gb/346/ins/8/p12ter', 'without the noun'],
		['GB.346/INS/8, para. 12 bis', 'gb/346/ins/8/p12bis', 'in English'],
		['GB.346/INS/8 12 bis', 'gb/346/ins/8/p12bis', 'without the noun'],
		['GB.346/INS/8 第12A段', 'gb/346/ins/8/p12a', 'with a letter'],
		['GB.346/INS/8 para 12a', 'gb/346/ins/8/p12a', 'in small letters'],
		['GB.346/INS/8 第12 bis(a)段', 'gb/346/ins/8/p12bis-a', 'an item of it'],
		['GB.346/INS/8 第12之二段(a)项', 'gb/346/ins/8/p12bis-a', 'an item of it, apart'],
		['GB.346/INS/8 para. 1.1', 'gb/346/ins/8/p1.1', 'a decimal number'],
		['GB.346/INS/8 第1.10段', 'gb/346/ins/8/p1.10', 'another'],
		['GB.346/INS/8#p12bis', 'gb/346/ins/8/p12bis', 'a fragment'],
		['GB.346/INS/8 附录一 12之二', 'gb/346/ins/8/appendix1/p12bis', 'in a part'],
		// Texts and tables.
		['GB.346/INS/8，无编号文字2', 'gb/346/ins/8/text2', 'as the site names it'],
		['GB.346/INS/8, unnumbered text 2, item (a)', 'gb/346/ins/8/text2-a', 'an item of it'],
		['GB.346/INS/8 表1', 'gb/346/ins/8/table1', 'a table'],
		['GB.346/INS/8, table 1', 'gb/346/ins/8/table1', 'in English'],
		// Other families.
		['A/75/399，第96段', 'un/a/75/399/p96', 'the United Nations style'],
		['IDB.46/Dec.12 号决定', 'unido/idb/46/dec/12', 'a decision with its noun'],
		['ILC.107/IV', 'ilc/107/iv', 'a Conference report'],
	])('%s is %s: %s', (query, id) => {
		expect(locate(query)).toBe(id);
	});
});

describe('queries that are not an address', () => {
	test.each([
		['GB.346/INS/8 第十二届', 'a session'],
		['GB.346/INS/8 第二十阶段', 'a phase'],
		['GB.346/INS/8 第十十段', 'no numeral'],
		['GB.346/INS/8 体面劳动', 'a word besides'],
		['体面劳动 GB.346/INS/8', 'a word before'],
		['GB.346/INS/8 第12段 体面劳动', 'a word after the paragraph'],
		['GB.346/INS/8 GB.346/INS/9', 'two symbols'],
		['第12段', 'no document'],
		['体面劳动', 'no symbol'],
		['GB.346', 'no document of the session'],
		['GB.346/XYZ/8 第12段', 'no such body'],
		['GB.346/INS/8 第0段', 'paragraph zero'],
		['附录一第3段', 'a part of no document'],
		['GB.346/INS/8 公约附件', 'the annex of something else'],
		['GB.346/INS/8 附录一览表', 'a longer word'],
		['GB.346/INS/8 附表1', 'a table that is numbered apart'],
		['GB.346/INS/8 附录一百', 'no number of a part'],
		['GB.346/INS/8 appendixes', 'a longer word in English'],
		['GB.346/INS/8 12a', 'a bare letter behind a number may be a word of the search'],
		['GB.346/INS/8 第12之三至12之二段', 'a range of paragraphs put in later that falls'],
		['GB.346/INS/8 第12之六段', 'a count that no address has'],
		['GB.346/INS/8 para 12.1.1.1', 'too many points'],
		['GB.346/INS/8 附录一 文件首页', 'a first page of a part'],
		['GB.346/INS/8 附录一 附录二', 'two parts'],
		['GB.346/INS/8 第15至12段', 'a range that falls'],
		['GB.346/INS/8 p. 12', 'a page'],
		['GB.346/PFA/1 文本框', 'a box without a number'],
		['GB.346/PFA/1 sandbox 1', 'a word that ends as a noun does'],
		['GB.346/INS/8 小标题7', 'a longer noun'],
		['gb346-ins-8 12', 'a bare number may be a word of the search'],
		['/search/?q=GB.346', 'another page of the site'],
		['/paths/social-dialogue/', 'a reading path'],
		['https://example.org/gb/346/ins/8/#top', 'a fragment that is no place'],
		['https://example.org/', 'no path'],
		[`GB.346/INS/8 ${'x'.repeat(300)}`, 'a long text'],
		['', 'nothing'],
	])('%s: %s', (query) => {
		expect(parseLocator(query)).toBeNull();
	});
});

test.each([
	['gb/346/ins/8/p12', [], 'a paragraph is nothing else'],
	['gb/346/ins/8/p12a', ['gb/346/ins/8/p12-a'], '12a may be item (a)'],
	['gb/346/ins/8/appendix1/p12a', ['gb/346/ins/8/appendix1/p12-a'], 'in a part too'],
	['gb/346/ins/8/p12-15', ['gb/346/ins/8/p12-p15'], 'p12-15 may be a range'],
	['gb/346/ins/8/p12-4', [], 'a bullet that is no end of one'],
	['gb/346/ins/8/p12bis', [], 'bis is no letter'],
	['gb/346/ins/8/p1.1', [], 'nor is a point'],
	['gb/323/ins/5/appendix-i', ['gb/323/ins/5/appendix1'], 'an appendix with its own symbol'],
	['gb/323/ins/5/appendix-ii/p3', ['gb/323/ins/5/appendix2/p3'], 'and a paragraph of it'],
	['gb/346/ins/8', [], 'a document'],
])('%s may mean %j besides: %s', (id, others) => {
	const address = parseAddress(id);
	if (address === null) throw new Error(`${id} is no address.`);
	expect(readingsOf(address).map(formatAddress)).toEqual([id, ...others]);
});
