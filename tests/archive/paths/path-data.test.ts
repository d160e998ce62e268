import { describe, expect, test } from 'vitest';
import { readSlideHash, readSlideKey, typeStep } from '../../../src/reader/paths/slide-keys.ts';
import { findLargest } from '../../../src/reader/paths/fit-slide.ts';
import { formatElapsed, readMessage } from '../../../src/reader/paths/speaker-window.ts';
import { toApiPaths } from '../../../src/outputs/data/api-lists.ts';
import { buildSlides } from '../../../src/archive/paths/build-slides.ts';
import { fitsFilter, minuteLimits, readFilter } from '../../../src/archive/paths/filter-paths.ts';
import {
	describeLearningResource,
	toScriptJson,
} from '../../../src/outputs/metadata/learning-resource.ts';
import { orderPaths } from '../../../src/archive/paths/load-paths.ts';
import { planTimes } from '../../../src/archive/paths/count-minutes.ts';
import { pathsSchema } from '../../../src/model/api/lists.ts';
import { smallPath, smallStep } from './small-path.ts';

const path = smallPath('a', smallStep(1, 'p1-p3'), { ...smallStep(2, 'fn1'), task: '两人一组。' });

test('gives other programs what the public contract says', () => {
	const data = toApiPaths([path], '/kb');
	expect(pathsSchema.parse(data)).toEqual({
		paths: [
			{
				id: 'paths/a',
				url: '/kb/paths/a/',
				title: '路径a',
				audience: '政府、工人组织',
				level: '入门',
				minutes: 20,
				objectives: ['能引用。'],
				steps: [
					{ title: '步1', minutes: 10, passages: ['gb/346/ins/8/p1-p3'], questions: ['问？'] },
					{ title: '步2', minutes: 10, passages: ['gb/346/ins/8/fn1'], questions: ['问？'] },
				],
			},
		],
	});
});

test('describes a path as a learning resource, safely for a script element', () => {
	const url = 'https://archive.example/paths/a/';
	const metadata = describeLearningResource(path, {
		url,
		documentUrl: (id) => `https://archive.example/${id}/`,
		site: '理事会文库',
	});
	expect(metadata).toMatchObject({
		'@type': 'LearningResource',
		timeRequired: 'PT20M',
		teaches: ['能引用。'],
		educationalUse: 'group work',
		isBasedOn: [{ '@id': 'https://archive.example/gb/346/ins/8/', reportNumber: 'GB.346/INS/8' }],
	});
	const json = toScriptJson(metadata);
	expect(json).not.toContain('<');
	expect(JSON.parse(json)).toEqual(metadata);
});

test('shows a paragraph a slide, and a task only where there is one', () => {
	expect(buildSlides(path).map(({ kind }) => kind)).toEqual([
		'title',
		...['step', 'passage', 'passage', 'passage', 'passage', 'passage', 'questions'],
		...['step', 'passage', 'questions', 'task'],
		'closing',
	]);
});

test('plans the steps one after the other', () => {
	expect(planTimes(path.steps).map(({ from, to }) => [from, to])).toEqual([
		[0, 10],
		[10, 20],
	]);
});

test('orders paths by level, minutes and name', () => {
	const entry = (slug: string, level: '入门' | '进阶', minutes: number) => ({
		slug,
		level,
		minutes,
	});
	const paths = [
		entry('b', '进阶', 5),
		entry('c', '入门', 9),
		entry('a', '入门', 9),
		entry('d', '入门', 8),
	];
	expect(orderPaths(paths).map(({ slug }) => slug)).toEqual(['d', 'a', 'c', 'b']);
});

describe('the filter of the catalogue', () => {
	test.each([
		['', true, 'nothing is asked'],
		['audience=政府', true, 'one of its readers'],
		['audience=府', false, 'a part of a word is no reader'],
		['level=进阶', false, 'another level'],
		['minutes=20', true, 'exactly as long'],
		['minutes=19', false, 'a minute too long'],
		['minutes=-1', true, 'a length that is none is not asked'],
		['minutes=x', true, 'nor is a word'],
		['level=入门&audience=政府&minutes=30', true, 'all at once'],
		['level=入门&audience=雇主组织', false, 'one of them does not fit'],
	])('?%s gives %s: %s', (query, expected) => {
		expect(fitsFilter(path, readFilter(new URLSearchParams(query)))).toBe(expected);
	});

	test('offers lengths that let something through', () => {
		expect(minuteLimits([66, 70, 68, 30])).toEqual([30, 75]);
	});
});

describe('a presentation', () => {
	const key = (name: string, more: Partial<KeyboardEvent> = {}) =>
		readSlideKey({
			key: name,
			shiftKey: false,
			ctrlKey: false,
			metaKey: false,
			altKey: false,
			...more,
		});

	test.each([
		['ArrowRight', 'next'],
		['ArrowLeft', 'previous'],
		[' ', 'down'],
		['PageDown', 'down'],
		['PageUp', 'up'],
		['Home', 'first'],
		['End', 'last'],
		['f', 'fullscreen'],
		['a', 'answers'],
		['B', 'black'],
		['.', 'black'],
		['。', 'black'],
		['d', 'dark'],
		['l', 'list'],
		['s', 'speaker'],
		['x', null],
		['7', null],
		['Tab', null],
		['toString', null],
	])('by %j: %s', (name, command) => {
		expect(key(name)).toBe(command);
	});

	test('goes back by shift and space, and leaves alone what the browser means', () => {
		expect(key(' ', { shiftKey: true })).toBe('up');
		expect(key('ArrowLeft', { altKey: true })).toBeNull();
		expect(key('f', { ctrlKey: true })).toBeNull();
	});

	test('goes by whole steps with shift and an arrow', () => {
		expect(key('ArrowRight', { shiftKey: true })).toBe('next-step');
		expect(key('ArrowLeft', { shiftKey: true })).toBe('previous-step');
	});

	test.each([
		['3 Enter', [3]],
		['1 2 Enter', [12]],
		['1 2 3 Enter', [23]],
		['4 ArrowRight Enter', []],
		['Enter', []],
		['5 Enter Enter', [5]],
	])('goes to steps by number: %s', (keys, expected) => {
		let digits = '';
		const steps = keys.split(' ').flatMap((name) => {
			const typed = typeStep(digits, name);
			({ digits } = typed);
			return typed.step ?? [];
		});
		expect(steps).toEqual(expected);
	});

	test.each([
		[
			{ slides: 'at', index: 3 },
			{ slides: 'at', index: 3 },
		],
		[{ slides: 'hello', more: 1 }, { slides: 'hello' }],
		[{ slides: 'at', index: 1.5 }, null],
		[{ slides: 'at', index: '3' }, null],
		[{ slides: 'at' }, null],
		['at', null],
		[null, null],
	])('hears from its other window %j as %j', (data, message) => {
		expect(readMessage(data)).toEqual(message);
	});

	test.each([
		[0, '0:00'],
		[65_900, '1:05'],
		[3_600_000, '60:00'],
		[-5, '0:00'],
	])('says of %d milliseconds %s', (elapsed, words) => {
		expect(formatElapsed(elapsed)).toBe(words);
	});

	test.each([
		[18, 90, 40],
		[18, 90, 18],
		[18, 90, 90],
		[18, 90, 5],
	])('has the largest letters from %d to %d that fit: %d', (least, most, fitting) => {
		expect(findLargest(least, most, (size) => size <= fitting)).toBe(Math.max(least, fitting));
	});

	test.each([
		['#slide-3', 3],
		['#slide-9', null],
		['#slide-0', null],
		['#slide-03', null],
		['#step-1', null],
		['', null],
	])('begins at %j: %s', (hash, number) => {
		expect(readSlideHash(hash, 8)).toBe(number);
	});
});
