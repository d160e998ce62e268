import { describe, expect, test } from 'vitest';
import { findLinks } from '../../../src/citations/find/find-links.ts';

describe('web addresses', () => {
	test.each([
		[
			'更多信息见：<http://www.un.org/en/coronavirus/financing-development>。',
			['http://www.un.org/en/coronavirus/financing-development'],
			'in angle brackets',
		],
		[
			'⁶ https://www.ilo.org/eval/Evaluationreports/Strategyandpolicyevaluations/WCMS_646756/lang-en/index.htm.',
			[
				'https://www.ilo.org/eval/Evaluationreports/Strategyandpolicyevaluations/WCMS_646756/lang-en/index.htm',
			],
			'the point closes the sentence',
		],
		[
			'见 http://www.alliance87.org/。',
			['http://www.alliance87.org/'],
			'the last slash is its own',
		],
		['https://www.ilo.org/gb网站', ['https://www.ilo.org/gb'], 'Chinese follows at once'],
		['（https://www.ilo.org/gb）', ['https://www.ilo.org/gb'], 'full-width brackets'],
		['(https://www.ilo.org/gb)', ['https://www.ilo.org/gb'], 'a bracket of the sentence'],
		['(见 https://www.ilo.org/gb.)', ['https://www.ilo.org/gb'], 'a point and a bracket'],
		['https://example.org/a_(b)', ['https://example.org/a_(b)'], 'a bracket of its own'],
		[
			'https://example.org/a?b=c&d=%E4#e',
			['https://example.org/a?b=c&d=%E4#e'],
			'query and fragment',
		],
		['**https://example.org/a**', ['https://example.org/a'], 'emphasis'],
		['[网站](https://example.org/a)', ['https://example.org/a'], 'Markdown'],
		['http://a.org/，https://b.org/', ['http://a.org/', 'https://b.org/'], 'two'],
	])('%s', (text, urls) => {
		const links = findLinks(text);
		expect(links.map(({ url }) => url)).toEqual(urls);
		expect(links.map(({ from, to }) => text.slice(from, to))).toEqual(urls);
	});
});

describe('near misses', () => {
	test.each([
		['www.ilo.org/gb', 'no scheme'],
		['ftp://example.org/', 'another scheme'],
		['javascript:alert(1)', 'a script'],
		['http://', 'a scheme alone'],
		['https：//www.ilo.org', 'a full-width colon'],
	])('%s: %s', (text) => {
		expect(findLinks(text)).toEqual([]);
	});
});
