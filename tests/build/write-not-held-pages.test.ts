import { access, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fillNotHeldPages } from '../../src/build/write-not-held-pages.ts';
import { makeOutputContext } from '../fixtures/memory-output.ts';
import { smallDocument } from '../fixtures/small-document.ts';

const TEMPLATE =
	'<title>{{title}} · 文库</title><meta name="description" content="{{description}}">' +
	'<link rel="canonical" href="{{canonical}}"><main>{{main}}</main>';

// What smallDocument cites.
const CITED = ['gb/341/ins/7', 'gb/346/pfa/1'];

let outDir: string;

beforeEach(async () => {
	outDir = await mkdtemp(join(tmpdir(), 'outputs-'));
	await mkdir(join(outDir, 'not-held-template'));
	await writeFile(join(outDir, 'not-held-template/index.html'), TEMPLATE);
});

afterEach(() => rm(outDir, { recursive: true }));

const prepare = () => makeOutputContext([smallDocument], { outDir });

test('writes a page for every paper that is cited and not held, as its own, and removes the template', async () => {
	const { context, files } = prepare();
	const owners: (string | undefined)[] = [];
	const write: typeof context.write = (path, content, owner) => {
		owners.push(owner);
		return context.write(path, content);
	};
	await fillNotHeldPages({ ...context, write }, [], new Map());
	const ids = context.archive.notHeld.map(({ id }) => id);
	expect(ids).toEqual(expect.arrayContaining(CITED));
	expect([...files.keys()]).toEqual(ids.map((id) => `${id}/index.html`));
	expect(owners).toEqual(ids);
	expect(files.get('gb/341/ins/7/index.html')).toContain(
		'<title>本库没有收录GB.341/INS/7 · 文库</title>',
	);
	expect(files.get('gb/341/ins/7/index.html')).toContain(
		'<link rel="canonical" href="https://archive.example/kb/gb/341/ins/7/">',
	);
	await expect(access(join(outDir, 'not-held-template'))).rejects.toThrow('ENOENT');
});

test('leaves a page that is kept, and an address that leads on', async () => {
	const { context, files } = prepare();
	const isKept = (path: string) => path === 'gb/346/pfa/1/index.html';
	const redirects = [{ from: 'gb/341/ins/7', to: 'gb/346/ins/8' }];
	await fillNotHeldPages({ ...context, isKept }, redirects, new Map());
	const written = context.archive.notHeld.map(({ id }) => id).filter((id) => !CITED.includes(id));
	expect([...files.keys()]).toEqual(written.map((id) => `${id}/index.html`));
});
