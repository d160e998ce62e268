import { describe, expect, test } from 'vitest';
import { formatAddress } from '../../../src/model/addressing/address.ts';
import { parseLocator } from '../../../src/model/addressing/locate.ts';

const locate = (query: string): string | null => {
	const address = parseLocator(query);
	return address === null ? null : formatAddress(address);
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
		['GB.346/INS/8 第12和13段', 'gb/346/ins/8/p12-p13', 'two neighbours are a range'],
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
		['GB.346/INS/8 第15至12段', 'a range that falls'],
		['GB.346/INS/8 第12和15段', 'two paragraphs that are no range'],
		['GB.346/INS/8, paragraphs 8, 9 and 11', 'more than one range'],
		['GB.346/INS/8 p. 12', 'a page'],
		['GB.346/PFA/1 文本框', 'a box without a number'],
		['GB.346/PFA/1 sandbox 1', 'a word that ends as a noun does'],
		['GB.346/INS/8 小标题7', 'a longer noun'],
		['GB.346/INS/8 para. 28, bullets 2 and 4', 'two bullets'],
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
