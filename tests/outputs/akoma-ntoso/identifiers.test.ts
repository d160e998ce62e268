import { describe, expect, test } from 'vitest';
import { createSectionNames, fragmentToEId } from '../../../src/outputs/akoma-ntoso/identifiers.ts';

describe('fragmentToEId', () => {
	test.each([
		['p12', 'para_12'],
		['p61-a', 'para_61__point_a'],
		['p61-a-iv', 'para_61__point_a__point_iv'],
		['p28-4', 'para_28__indent_4'],
		['box1', 'box_1'],
		['box1-2', 'box_1__indent_2'],
		['box1-a', 'box_1__point_a'],
		['fig1', 'fig_1'],
		['fn3', 'fn_3'],
		['p12bis', 'para_12bis'],
		['p12a', 'para_12a'],
		['p12a-a', 'para_12a__point_a'],
		['p1.1', 'para_1-1'],
		['p1.10-2', 'para_1-10__indent_2'],
		['text2', 'para_nn_2'],
		['text2-a-i', 'para_nn_2__point_a__point_i'],
		['table1', 'table_1'],
		['appendix1', 'att_appendix1'],
		['annex', 'att_annex'],
		['appendix1-p12', 'att_appendix1__para_12'],
		['annexb-p1bis-a', 'att_annexb__para_1bis__point_a'],
		['appendix1-fn3', 'att_appendix1__fn_3'],
		['annex-text1', 'att_annex__para_nn_1'],
	])('%s is %s', (fragment, eId) => {
		expect(fragmentToEId(fragment)).toBe(eId);
	});

	test.each(['p12-p15', 'h7', 'front', 'p0', '', 'appendix1-h2', 'appendix1-', 'appendix1-p1-p2'])(
		'%j has none',
		(fragment) => {
			expect(() => fragmentToEId(fragment)).toThrow('has no eId of its own');
		},
	);
});

test('names sections by their printed numbers, and counts those without and those again', () => {
	const names = createSectionNames();
	const third = names.name(null, 'III');
	const first = names.name(third, '1-1');
	expect([third, first, names.name(first, null), names.name(first, null)]).toEqual([
		'sec_III',
		'sec_III__sec_1-1',
		'sec_III__sec_1-1__sec_nn_1',
		'sec_III__sec_1-1__sec_nn_2',
	]);
	expect([names.name(null, null), names.name(null, 'III'), names.name(third, '1-1')]).toEqual([
		'sec_nn_1',
		'sec_III_2',
		'sec_III__sec_1-1_2',
	]);
});
