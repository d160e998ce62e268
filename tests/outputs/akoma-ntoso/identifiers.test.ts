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
	])('%s is %s', (fragment, eId) => {
		expect(fragmentToEId(fragment)).toBe(eId);
	});

	test.each(['p12-p15', 'h7', 'front', 'p0', ''])('%j has none', (fragment) => {
		expect(() => fragmentToEId(fragment)).toThrow('has no eId of its own');
	});
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
