import { describe, expect, test } from 'vitest';
import { PAGE_POLICY, POLICY_HEADER } from '../../src/outputs/headers/header-rules.ts';
import { writeHeaders } from '../../src/build/write-site-files.ts';
import { makeOutputContext } from '../fixtures/memory-output.ts';

describe('the header of the policy', () => {
	test('says what the pages say, and who may frame them', () => {
		const page = PAGE_POLICY.split('; ');
		expect(POLICY_HEADER.split('; ')).toEqual([...page, "frame-ancestors 'self'"]);
	});

	test.each([
		["'unsafe-inline'", 'scripts and styles stand in files'],
		["'unsafe-eval'", 'WebAssembly alone is compiled'],
		['https:', 'nothing comes from another host'],
		['*', 'nothing comes from just anywhere'],
	])('allows no %s: %s', (source, _reason) => {
		expect(POLICY_HEADER.split(/[; ]+/u)).not.toContain(source);
	});
});

describe('writes the headers, under the base path,', () => {
	async function writeFiles() {
		const { context, files } = makeOutputContext([]);
		await writeHeaders(context);
		return files;
	}

	test('for hosts that read `_headers`: a header in one rule alone, since they join the values of several', async () => {
		const rules = ((await writeFiles()).get('_headers') ?? '').trim().split('\n\n');
		expect(rules.map((rule) => rule.split('\n')[0])).toEqual([
			'/kb/*',
			'/kb/_astro/*',
			'/kb/search/data-*',
			'/kb/images/*',
			'/kb/api/*',
			'/kb/search/*',
		]);
		expect(rules[0]).toContain(`\n  Content-Security-Policy: ${POLICY_HEADER}\n`);
		expect(rules[0]).not.toContain('Cache-Control');
		expect(rules[1]).toBe('/kb/_astro/*\n  Cache-Control: public, max-age=31536000, immutable');
	});

	test('for nginx: every header at the server, since one in a location would drop them', async () => {
		const conf = (await writeFiles()).get('deploy/nginx.conf') ?? '';
		expect(conf).toContain(`\tadd_header Content-Security-Policy "${POLICY_HEADER}" always;\n`);
		expect(conf).toContain('\t~^/kb/_astro/ "public, max-age=31536000, immutable";\n');
		expect(conf).toContain('\terror_page 404 /kb/404.html;\n');
		const [, locations = ''] = conf.split('location ');
		expect(locations).not.toContain('add_header');
		expect(conf.split('{')).toHaveLength(conf.split('}').length);
	});
});
