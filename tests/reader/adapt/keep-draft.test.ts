import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyDraft, type Draft } from '../../../src/reader/adapt/draft.ts';
import {
	createKeeper,
	type DraftStore,
	type Keeper,
} from '../../../src/reader/adapt/keep-draft.ts';
import { formatStored, parseStored } from '../../../src/reader/adapt/stored-form.ts';
import type { Kept } from '../../../src/reader/adapt/stored-drafts.ts';

const titled = (title: string): Draft => ({ ...emptyDraft(''), title });

/** A device that pages store drafts on; `room` may be taken away. */
function createDevice() {
	const values = new Map<string, string>();
	let room: Kept = 'kept';
	let made = 0;
	const store: DraftStore = {
		read: (id) => values.get(id) ?? null,
		write(id, value) {
			if (room === 'kept') values.set(id, value);
			return room;
		},
		release: () => undefined,
		createId() {
			made += 1;
			return `new-${String(made)}`;
		},
	};
	const open = (): Keeper => {
		const value = values.get('one') ?? null;
		const draft = (value === null ? null : parseStored(value)) ?? titled('');
		return createKeeper(store, { id: 'one', draft, value, isKept: value !== null });
	};
	return {
		values,
		open,
		fill: (kept: Kept) => {
			room = kept;
		},
		titles: () => [...values].map(([id, value]) => [id, parseStored(value)?.title]),
	};
}

/** Returns a device on which a draft is stored, with two pages that have it open. */
function openTwo() {
	const device = createDevice();
	device.open().keep(titled('开头'));
	return { device, left: device.open(), right: device.open() };
}

describe('two pages on one draft', () => {
	test('go on with what the other has written, where they have nothing of their own', () => {
		const { device, left, right } = openTwo();
		const before = device.values.get('one');
		right.keep(titled('右'));
		expect(left.meet(before)).toEqual({ kind: 'followed', draft: titled('右') });
		expect(left.keep(titled('右左'))).toEqual({ kept: 'kept', hasParted: false });
		expect(device.titles()).toEqual([['one', '右左']]);
	});

	test('are both kept where one writes without having heard of the other', () => {
		const { device, left, right } = openTwo();
		right.keep(titled('右'));
		expect(left.keep(titled('左'))).toEqual({ kept: 'kept', hasParted: true });
		expect(left.id()).toBe('new-1');
		expect(device.titles()).toEqual([
			['one', '右'],
			['new-1', '左'],
		]);
		// From then on they are two drafts.
		expect(left.keep(titled('左二')).hasParted).toBe(false);
		expect(right.keep(titled('右二')).hasParted).toBe(false);
		expect(device.titles()).toEqual([
			['one', '右二'],
			['new-1', '左二'],
		]);
	});

	test('are both kept where the other wrote over what it had not seen', () => {
		const { device, left } = openTwo();
		const before = device.values.get('one') ?? null;
		left.keep(titled('左'));
		// What a browser lets happen between two processes.
		device.values.set('one', formatStored(titled('右')));
		expect(left.meet(before)).toEqual({ kind: 'parted' });
		expect(device.titles()).toEqual([
			['one', '右'],
			['new-1', '左'],
		]);
	});

	test('part where one has what could not be stored', () => {
		const { device, left, right } = openTwo();
		const before = device.values.get('one');
		device.fill('full');
		expect(left.keep(titled('左')).kept).toBe('full');
		device.fill('kept');
		right.keep(titled('右'));
		expect(left.meet(before)).toEqual({ kind: 'parted' });
		expect(device.titles()).toEqual([
			['one', '右'],
			['new-1', '左'],
		]);
	});

	test('part where what the other stored cannot be read', () => {
		const { device, left } = openTwo();
		const before = device.values.get('one') ?? null;
		device.values.set('one', '{"version":3}');
		expect(left.meet(before)).toEqual({ kind: 'parted' });
		expect(device.values.get('one')).toBe('{"version":3}');
	});

	test.each([
		['the same words', titled('开头')],
		['what the page itself wrote', titled('左')],
	])('do nothing at %s', (_, draft) => {
		const { device, left } = openTwo();
		left.keep(draft);
		expect(left.meet(device.values.get('one'))).toEqual({ kind: 'none' });
		expect(left.id()).toBe('one');
	});

	test('tell that the draft was deleted, and keep what is written then', () => {
		const { device, left } = openTwo();
		const before = device.values.get('one');
		device.values.delete('one');
		expect(left.meet(before)).toEqual({ kind: 'removed' });
		expect(left.keep(titled('接着写'))).toEqual({ kept: 'kept', hasParted: false });
		expect(device.titles()).toEqual([['one', '接着写']]);
	});

	test('go on where what was deleted is brought back', () => {
		const { device, left } = openTwo();
		const before = device.values.get('one') ?? '';
		device.values.delete('one');
		left.meet(before);
		device.values.set('one', before);
		expect(left.meet(null)).toEqual({ kind: 'followed', draft: titled('开头') });
	});

	test('lose nothing that either wrote last, in whatever order they write and hear of it', () => {
		const event = fc.record({ side: fc.constantFrom(0, 1), isWriting: fc.boolean() });
		fc.assert(
			fc.property(fc.array(event, { maxLength: 20 }), (events) => {
				const { device, left, right } = openTwo();
				const pages = [left, right];
				const last: (string | undefined)[] = [];
				let count = 0;
				for (const { side, isWriting } of events) {
					const page = pages[side];
					if (isWriting) {
						count += 1;
						page?.keep(titled(String(count)));
						last[side] = String(count);
					} else if (page?.meet().kind === 'followed') {
						// Both have the same now, and what is written from then on holds it.
						last.length = 0;
					}
				}
				const titles = device.titles().map(([, title]) => title);
				for (const title of last) if (title !== undefined) expect(titles).toContain(title);
			}),
		);
	});
});

test('a draft that finds no room is kept as soon as there is some', () => {
	const device = createDevice();
	const page = device.open();
	device.fill('full');
	expect(page.keep(titled('甲'))).toEqual({ kept: 'full', hasParted: false });
	expect(device.titles()).toEqual([]);
	device.fill('kept');
	expect(page.keep(titled('甲')).kept).toBe('kept');
	expect(device.titles()).toEqual([['one', '甲']]);
});
