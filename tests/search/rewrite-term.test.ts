import { expect, test } from 'vitest';
import { rewriteTerm } from '../../src/search/client/rewrite-term.ts';
import { createThesaurus } from '../../src/search/client/thesaurus.ts';

const thesaurus = createThesaurus([
	['', '劳工组织\n国际劳工组织\nILO'],
	['', '儿基会\n联合国儿童基金会'],
	['social dialogue', '社会对话'],
]);

const rewrite = (term: string, most = 32) =>
	rewriteTerm(term, thesaurus.findInside(term), most).map(({ normal }) => normal);

test.each([
	['儿基会合作', ['联合国儿童基金会合作'], 'one form at the beginning'],
	['与儿基会', ['与联合国儿童基金会'], 'one at the end'],
	['劳工组织合作', ['国际劳工组织合作', 'ilo合作'], 'one with two others'],
	[
		'劳工组织和儿基会',
		[
			'国际劳工组织和儿基会',
			'ilo和儿基会',
			'劳工组织和联合国儿童基金会',
			'国际劳工组织和联合国儿童基金会',
			'ilo和联合国儿童基金会',
		],
		'two forms, the fewest changes first',
	],
	['社会对话机制', [], 'a form whose others do not stand in the archive'],
	['三方机制', [], 'no form'],
	['philosophy', [], 'ILO is not in philosophy'],
	['', [], 'nothing'],
])('%s is rewritten as %j: %s', (term, expected) => {
	expect(rewrite(term)).toEqual(expected);
});

test('prints what it wrote as the glossary does', () => {
	const [, form] = rewriteTerm('劳工组织合作', thesaurus.findInside('劳工组织合作'), 2);
	expect(form).toMatchObject({ printed: 'ILO合作', normal: 'ilo合作', kind: 'alias' });
});

test.each([0, 1, 32])(
	'makes no more than %i of them, though they are 10 to the power of 30',
	(most) => {
		let made = 0;
		const others = Array.from({ length: 9 }, (_, at) => ({
			printed: String(at),
			kind: 'alias' as const,
			within: null,
			get normal() {
				made += 1;
				return String(at);
			},
		}));
		const places = Array.from({ length: 30 }, (_, at) => ({
			from: 2 * at,
			to: 2 * at + 1,
			others,
		}));
		expect(rewriteTerm('甲'.repeat(60), places, most)).toHaveLength(most);
		expect(made).toBe(most);
	},
);

test('finds a form repeated five hundred times, each time', () => {
	const places = thesaurus.findInside('劳工组织'.repeat(500));
	expect(places).toHaveLength(500);
	expect(places.map(({ from }) => from)).toEqual(Array.from({ length: 500 }, (_, at) => 4 * at));
	expect(rewrite('劳工组织'.repeat(500))).toHaveLength(32);
});
