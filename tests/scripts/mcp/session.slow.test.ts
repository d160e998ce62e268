import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeData } from '../../../src/build/write-data.ts';
import { writeMachineTexts } from '../../../src/build/write-machine-texts.ts';
import { ingestSources } from '../../../src/ingest/ingest-sources.ts';
import { makeOutputContext } from '../../fixtures/memory-output.ts';
import { serveFolder, type SiteServer } from '../../site/serve.ts';

const BUNDLE = 'bin/gb-archive-mcp.js';

let folder: string;
let server: SiteServer;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'gb-archive-mcp-'));
	const { documents } = await ingestSources(process.cwd());
	const { context, files } = makeOutputContext(documents);
	await writeData(context);
	await writeMachineTexts(context);
	for (const [path, content] of files) {
		const file = join(folder, path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, content);
	}
	server = await serveFolder(folder);
	await promisify(execFile)(process.execPath, ['scripts/mcp-bundle.ts']);
});

afterAll(async () => {
	await server.close();
	await rm(folder, { recursive: true });
});

interface Step {
	tool: string;
	parameters: Record<string, unknown>;
	lines: string[];
}

/** Reads the session that the README prints: a question a line, under it lines of its answer. */
function readSession(): Step[] {
	const [, session = ''] =
		/^```text\n(search .*?)^```$/msu.exec(readFileSync('README.md', 'utf8')) ?? [];
	const steps: Step[] = [];
	for (const line of session.trimEnd().split('\n')) {
		const { tool, json } = /^(?<tool>\w+) (?<json>\{.*\})$/u.exec(line)?.groups ?? {};
		if (tool !== undefined && json !== undefined) {
			const parameters = JSON.parse(json) as Record<string, unknown>;
			steps.push({ tool, parameters, lines: [] });
		} else steps.at(-1)?.lines.push(line.trim());
	}
	return steps;
}

describe.each([
	['a folder', () => folder],
	['a published address', () => server.url()],
])('the one file of the server, over %s', (_, sourceOf) => {
	test('answers as the README prints', async () => {
		const client = new Client({ name: 'test', version: '1.0.0' });
		// Copied away from the project: it needs Node alone.
		const copy = join(folder, 'server.mjs');
		await writeFile(copy, readFileSync(BUNDLE));
		const transport = new StdioClientTransport({
			command: process.execPath,
			args: [copy, sourceOf()],
			cwd: folder,
		});
		await client.connect(transport);
		const steps = readSession();
		expect(steps).toHaveLength(4);
		for (const { tool, parameters, lines } of steps) {
			const { content } = await client.callTool({ name: tool, arguments: parameters });
			const said = (content as { text: string }[]).map(({ text }) => text).join('\n');
			const told = said.split('\n').map((line) => line.trim());
			expect(lines.length).toBeGreaterThan(0);
			expect(told).toEqual(expect.arrayContaining(lines));
		}
		await client.close();
	});
});
