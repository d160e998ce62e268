import { describe, expect, test } from 'vitest';
import { create } from 'xmlbuilder2';
import { pagePolicy, policyHeader } from '../../src/outputs/headers/header-rules.ts';
import { typeOf } from '../../src/outputs/headers/file-types.ts';
import { writeHostFiles } from '../../src/build/write-host-files.ts';
import { makeOutputContext } from '../fixtures/memory-output.ts';

describe('the header of the policy', () => {
	test('says what the pages say, and who may frame them', () => {
		for (const others of [[], ['https://other.example/archive/', '/kb/other/']]) {
			const page = pagePolicy(others).split('; ');
			expect(policyHeader(others).split('; ')).toEqual([...page, "frame-ancestors 'self'"]);
		}
	});

	test.each([
		["'unsafe-inline'", 'scripts and styles stand in files'],
		["'unsafe-eval'", 'WebAssembly alone is compiled'],
		['https:', 'nothing comes from another host'],
		['*', 'nothing comes from just anywhere'],
	])('allows no %s: %s', (source, _reason) => {
		expect(policyHeader().split(/[; ]+/u)).not.toContain(source);
	});
});

async function writeFiles(base = '/kb', others: string[] = []) {
	const { context, files } = makeOutputContext([]);
	await writeHostFiles({ ...context, base, others });
	return files;
}

describe('writes the settings of hosts, under the base path,', () => {
	test('that read `_headers`: a header in one rule alone, since they join the values of several', async () => {
		const rules = ((await writeFiles()).get('_headers') ?? '').trim().split('\n\n');
		expect(rules.map((rule) => rule.split('\n')[0])).toEqual([
			'/kb/*',
			'/kb/_astro/*',
			'/kb/search/data-*',
			'/kb/images/*',
		]);
		expect(rules[0]).toContain(`\n  Content-Security-Policy: ${policyHeader()}\n`);
		expect(rules[0]).toContain('\n  Access-Control-Allow-Origin: *');
		expect(rules[0]).not.toContain('Cache-Control');
		expect(rules[1]).toBe('/kb/_astro/*\n  Cache-Control: public, max-age=31536000, immutable');
	});

	test('with the hosts of other archives that are searched with it, and no other host', async () => {
		const others = ['https://other.example/archive/', 'https://other.example/b/', '/kb/other/'];
		const files = await writeFiles('/kb', others);
		const settings = [
			'_headers',
			'.htaccess',
			'web.config',
			'deploy/nginx.conf',
			'deploy/Caddyfile',
		];
		for (const name of settings) {
			expect(files.get(name), name).toMatch(
				/connect-src (?:'|&apos;)self(?:'|&apos;) https:\/\/other\.example;/u,
			);
		}
		expect((await writeFiles()).get('_headers')).not.toContain('connect-src');
	});

	test('that read `_redirects`: what is missing has the page of the site, and settings are hidden', async () => {
		expect((await writeFiles()).get('_redirects')).toBe(
			'/kb/deploy/* /kb/404.html 404!\n/kb/* /kb/404.html 404\n',
		);
	});

	test('of nginx: every header at the server, since one in a location would drop them', async () => {
		const conf = (await writeFiles()).get('deploy/nginx.conf') ?? '';
		expect(conf).toContain(`\tadd_header Content-Security-Policy "${policyHeader()}" always;\n`);
		const [, ...locations] = conf.split('location ');
		expect(locations.join('')).not.toContain('add_header');
	});

	test('of IIS: well-formed, with a type for every ending of the index, which it would not send', async () => {
		const xml = (await writeFiles('/%E6%96%87/')).get('web.config') ?? '';
		const [configuration] = Object.values(create(xml).end({ format: 'object' }) as object) as [
			{ 'system.webServer': Record<string, unknown> },
		];
		expect(Object.keys(configuration['system.webServer'])).toContain('staticContent');
		for (const ending of ['.pf_index', '.pf_meta', '.jsonl', '.md', '.ris', '.bib', '.wasm']) {
			expect(xml).toContain(`<mimeMap fileExtension="${ending}" `);
		}
		expect(xml).toContain('<error statusCode="404" path="404.html" responseMode="File"/>');
	});

	test('of IIS: how long files are kept by the attributes that its documentation names', async () => {
		const xml = (await writeFiles('/')).get('web.config') ?? '';
		expect(xml).toContain(
			'<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="00:00:00" cacheControlCustom="public, must-revalidate"/>',
		);
		expect(xml).toMatch(
			/<location path="_astro">\s*<system\.webServer>\s*<staticContent>\s*<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365\.00:00:00" cacheControlCustom="public, immutable"\/>/u,
		);
		expect(xml).toContain('<requestFiltering allowDoubleEscaping="true">');
	});

	test('names the types of all files that the build writes', () => {
		expect(typeOf('gb/346/ins/8/document.akn.xml')).toBe('application/akn+xml; charset=utf-8');
		expect(typeOf('feed.xml')).toBe('application/atom+xml; charset=utf-8');
		expect(typeOf('paths/feed.xml/a.xml')).toBe('application/xml; charset=utf-8');
		expect(typeOf('search/data-0/a.pf_index')).toBe('application/octet-stream');
		expect(typeOf('a.unknown')).toBeNull();
	});
});
