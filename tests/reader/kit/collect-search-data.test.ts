import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { collectSearchData, toDataScript } from '../../../scripts/kit/collect-search-data.ts';
import { DATA_NAME, type KitSearchData } from '../../../src/reader/kit/search-data.ts';
import { sampleDocument } from '../../search/sample-document.ts';

const noWords = () => [];

/** Runs a script as a page does, and returns what it sets. */
function run(script: string): unknown {
	const page: Record<string, unknown> = {};
	runInNewContext(script, page);
	// The values of another context have other prototypes.
	return JSON.parse(JSON.stringify(page[DATA_NAME]));
}

const withText = (text: string): KitSearchData => {
	const data = collectSearchData([sampleDocument], noWords, []);
	return { ...data, records: data.records.map((record) => ({ ...record, text })) };
};

describe('collectSearchData', () => {
	test('leads to files, never to folders', () => {
		const { records } = collectSearchData([sampleDocument], noWords, []);
		expect(records.map(({ url }) => url)).toContain('gb/346/ins/8/index.html#p1');
		expect(records.filter(({ url }) => !/\/index\.html(?:#|$)/u.test(url))).toEqual([]);
	});

	test('names each word of a text once', () => {
		const [first] = collectSearchData(
			[sampleDocument],
			() => ['改革', '联合国', '改革'],
			[],
		).records;
		expect(first?.words).toBe('改革 联合国');
	});
});

describe('toDataScript', () => {
	test.each([
		['"; alert(1); "', 'a string that closes'],
		['</script><script>alert(1)</script>', 'a script that closes'],
		['<!-- <script>', 'what hides the end of a script'],
		['\\u003c \\" \\\\ \n\r\t', 'backslashes and line breaks'],
		['\u2028\u2029', 'separators that once ended a line of a script'],
		["${alert(1)} `' ", 'other quotes'],
		['{"__proto__":{"a":1}}', 'JSON in JSON'],
		['\ud800', 'half of a pair'],
		['国𠮷', 'Chinese'],
	])('keeps %j as it is: %s', (text) => {
		const data = withText(text);
		expect(run(toDataScript(data))).toEqual(data);
	});

	test('holds no sign that begins a tag', () => {
		expect(toDataScript(withText('</script><!--'))).not.toContain('<');
	});
});
