import { expect, test } from 'vitest';
import {
	citeDocument,
	formatBody,
	formatSession,
} from '../../../src/citations/cite/cited-place.ts';
import { makeDocument } from '../../fixtures/make-document.ts';

const cite = (id: string, body: string | null, session: number | null) => ({
	...citeDocument(makeDocument({ id })),
	body,
	session,
});

test.each([
	['gb/346/ins/8', '理事会', '国际劳工组织理事会', 'a body that others have too'],
	['gb/346/ins/8', '国际劳工组织理事会', '国际劳工组织理事会', 'one that has its organization'],
	['gb/346/ins/8', null, '国际劳工组织理事会', 'none printed: the body of the publisher'],
	['un/a/75/6', null, '联合国', 'an organization that is its own body'],
])('%s, %j is %s: %s', (id, body, expected, _reason) => {
	expect(formatBody(cite(id, body, null))).toBe(expected);
});

test('a session is named with its body, and not at all where it is not known', () => {
	expect(formatSession(cite('gb/346/ins/8', '理事会', 346))).toBe('国际劳工组织理事会第346届会议');
	expect(formatSession(cite('gb/346/ins/8', '理事会', null))).toBeNull();
});
