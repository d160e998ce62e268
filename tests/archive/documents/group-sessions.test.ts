import { expect, test } from 'vitest';
import { groupSessions } from '../../../src/archive/documents/group-sessions.ts';
import { describeDocument } from './describe-document.ts';

test('puts documents by organisation, latest session first, in the order of their ids', () => {
	const groups = groupSessions([
		describeDocument({ id: 'unido/pbc/38/item-11', session: 38 }),
		describeDocument({ id: 'gb/335/ins/9', session: 335, sessionDates: '2019 年 3 月' }),
		describeDocument({ id: 'gb/346/pfa/1', session: 346 }),
		describeDocument({ id: 'gb/346/ins/8', session: 346, sessionDates: '2022 年 10 月至 11 月' }),
		describeDocument({ id: 'gb/301/9' }),
	]);
	expect(
		groups.map(({ session, occasion, documents }) => [
			session,
			occasion,
			documents.map(({ id }) => id),
		]),
	).toEqual([
		[346, '2022 年 10 月至 11 月', ['gb/346/ins/8', 'gb/346/pfa/1']],
		[335, '2019 年 3 月', ['gb/335/ins/9']],
		[null, '', ['gb/301/9']],
		[38, '', ['unido/pbc/38/item-11']],
	]);
});
