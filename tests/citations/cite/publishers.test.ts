import { expect, test } from 'vitest';
import { findPublisher } from '../../../src/citations/cite/publishers.ts';

test.each([
	['gb/346/ins/8', '国际劳工局', '日内瓦'],
	['ilc/107/iv', '国际劳工局', '日内瓦'],
	['unido/pbc/38/item-11', '联合国工业发展组织', '维也纳'],
	['un/a/res/75/233', '联合国', '纽约'],
	['fao/cl/154/2', '联合国粮食及农业组织', '罗马'],
])('%s is published by %s in %s', (id, name, place) => {
	expect(findPublisher(id)).toMatchObject({ name, place });
	// Reference managers part a name at its last space.
	expect(name).not.toMatch(/\s/);
});

test.each(['who/1', '', 'constructor/1', 'GB/346/ins/8'])('%j has no publisher', (id) => {
	expect(() => findPublisher(id)).toThrow('is of no body with a publisher');
});
