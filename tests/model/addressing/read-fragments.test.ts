import { expect, test } from 'vitest';
import { placesToFragment } from '../../../src/model/addressing/fragments.ts';
import { readFragments } from '../../../src/model/addressing/read-fragments.ts';

test.each([
	['p12', 'p12', 'as it is'],
	['P12', 'p12', 'upper case'],
	['ｐ１２', 'p12', 'full width'],
	['p61(a)', 'p61-a', 'an item in brackets'],
	['p61(a)(ii)', 'p61-a-ii', 'one under it'],
	['P61-A/', 'p61-a', 'a slash behind it'],
	['p12–p15', 'p12-p15', 'an en dash'],
	['p12-15', 'p12-15', 'the fifteenth bullet, which a number alone is'],
	['p12。', 'p12', 'what closes the sentence'],
	['#p12', 'p12', 'encoded twice'],
	['para_12', 'p12', 'of Akoma Ntoso'],
	['para_61__point_a__point_i', 'p61-a-i', 'an item of it'],
	['para_28__indent_4', 'p28-4', 'a bullet of it'],
	['fn_3', 'fn3', 'a note of it'],
	['Appendix1-P3', 'appendix1-p3', 'in a part'],
	['appendix1/p3', 'appendix1-p3', 'in a part, as an id has it'],
	['appendix1-p3-p5', 'appendix1-p3-p5', 'a range in a part'],
	['appendix1/p3(a)', 'appendix1-p3-a', 'an item in a part'],
	['p12BIS', 'p12bis', 'put in later'],
	['p1.1', 'p1.1', 'a decimal number keeps its point'],
	['table_2', 'table2', 'a table'],
	['FRONT', 'front', 'the first page'],
	['p12,p14,p16-p18', 'p12,p14,p16-p18', 'a list'],
	['P12, P14;P16—P18', 'p12,p14,p16-p18', 'a list that somebody typed'],
	['p12,p14,', 'p12,p14', 'a list that was cut'],
	['appendix1-p3,appendix1-p5', 'appendix1-p3,appendix1-p5', 'a list in a part'],
	['第12段', 'p12', 'in words'],
	['第12、14和16至18段', 'p12,p14,p16-p18', 'a list in words'],
	['para. 12', 'p12', 'in English'],
	['p 12', 'p12', 'a space'],
	['p12)', 'p12', 'a bracket'],
	['p12,top', null, 'a list with something else in it'],
	['p15-p12', null, 'a range that falls'],
	['top', null, 'a place of the page'],
	['p', null, 'no number'],
	['p0', null, 'zero'],
	['paragraph_12', null, 'no eId'],
	['p12 体面劳动', null, 'words behind it'],
	['', null, 'nothing'],
])('#%s is meant for %s: %s', (typed, fragment, _reason) => {
	const places = readFragments(typed);
	expect(places && placesToFragment(places)).toBe(fragment);
});
