import { describe, expect, test } from 'vitest';
import {
	chooseContents,
	type KitChoice,
	parseNames,
} from '../../../scripts/kit/choose-contents.ts';
import { KitError } from '../../../scripts/kit/kit-error.ts';
import { toContents } from './kit-contents.ts';

const ARCHIVE = toContents(['gb/335/ins/9', 'gb/346/ins/8', 'unido/pbc/38/item-11'], ['a', 'b']);

function choose(documents: string | undefined, paths: string | undefined): [string[], string[]] {
	const choice: KitChoice = { documents: parseNames(documents), paths: parseNames(paths) };
	const chosen = chooseContents(ARCHIVE, choice);
	return [chosen.documents.map(({ id }) => id), chosen.paths.map(({ id }) => id)];
}

describe('what is chosen', () => {
	test.each([
		[undefined, undefined, ARCHIVE.documents.map(({ id }) => id), ['paths/a', 'paths/b'], 'all'],
		['gb/346/ins/8', '', ['gb/346/ins/8'], [], 'one document, no path'],
		['', 'paths/b', [], ['paths/b'], 'a path by its id, no document'],
		[
			'unido/pbc/38/item-11, gb/335/ins/9',
			'b,a',
			['gb/335/ins/9', 'unido/pbc/38/item-11'],
			['paths/a', 'paths/b'],
			'in the order of the archive',
		],
		['GB.346/INS/8', 'a,a', ['gb/346/ins/8'], ['paths/a'], 'a printed symbol; a name said twice'],
	])('--documents %j --paths %j: %j, %j (%s)', (documents, paths, ids, slugs, _reason) => {
		expect(choose(documents, paths)).toEqual([ids, slugs]);
	});
});

describe('what cannot be had', () => {
	test.each([
		[
			'gb/999/ins/1,gb/346/ins/8,nonsense',
			undefined,
			'The archive holds no document “gb/999/ins/1”, “nonsense”. It holds: gb/335/ins/9, gb/346/ins/8, unido/pbc/38/item-11.',
		],
		[undefined, 'c', 'The archive holds no reading path “c”. It holds: paths/a, paths/b.'],
		['', ' , ', 'A kit of no document and no reading path would be empty: choose one.'],
	])('--documents %j --paths %j', (documents, paths, message) => {
		expect(() => choose(documents, paths)).toThrow(new KitError(message));
	});
});
