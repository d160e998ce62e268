import { McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { CITATION_FORMS } from '../../src/citations/cite/format-citation.ts';
import { type Answers, NotHeldError, REFERENCE_STYLES } from './answers.ts';

const SCHEME = 'gb-archive';

/** Characters that an answer has at most. */
const LONGEST = 60_000;

interface ToolAnswer {
	[key: string]: unknown;
	content: { type: 'text'; text: string }[];
	isError?: boolean;
}

const say = (text: string): ToolAnswer => ({ content: [{ type: 'text', text }] });

/** Returns an answer as a tool gives it; an error where it is too long, or the place is not held. */
async function answer(make: () => unknown): Promise<ToolAnswer> {
	try {
		const value = await make();
		const text = typeof value === 'string' ? value : JSON.stringify(value, null, '\t');
		if (text.length <= LONGEST) return say(text);
		return {
			...say(`The answer has ${String(text.length)} characters: ask for fewer passages.`),
			isError: true,
		};
	} catch (error) {
		if (error instanceof NotHeldError) return { ...say(error.message), isError: true };
		throw error;
	}
}

const address = z
	.string()
	.min(1)
	.max(200)
	.describe(
		'An address in any usual spelling: gb/346/ins/8/p12, "GB.346/INS/8 第12段", a URL, a citation',
	);

/** Returns a server of the Model Context Protocol over the answers of an archive; it only reads. */
export function createServer(
	answers: Answers,
	documents: readonly { id: string; title: string }[],
): McpServer {
	const server = new McpServer({ name: 'gb-archive', version: '1.0.0' });
	const annotations = { readOnlyHint: true, openWorldHint: false };
	server.registerTool(
		'search',
		{
			description:
				'Finds every passage that holds all terms of a query, character by character. Chinese; "…" keeps spaces, - excludes, | separates alternatives.',
			inputSchema: {
				query: z.string().min(1).max(400),
				limit: z.int().min(1).max(50).default(10),
				offset: z.int().min(0).max(1_000_000).default(0),
			},
			annotations,
		},
		({ query, limit, offset }) => answer(() => answers.search(query, limit, offset)),
	);
	server.registerTool(
		'get',
		{
			description: 'Returns the passages at an address, and their neighbours.',
			inputSchema: { address, neighbours: z.int().min(0).max(5).default(0) },
			annotations,
		},
		({ address, neighbours }) => answer(() => answers.get(address, neighbours)),
	);
	server.registerTool(
		'check_quotation',
		{
			description:
				'Says whether a quotation, with the citation behind it, stands in the archive to the character, where, and what differs.',
			inputSchema: { quotation: z.string().min(1).max(20_000) },
			annotations,
		},
		({ quotation }) => answer(() => answers.check(quotation)),
	);
	server.registerTool(
		'cite',
		{
			description:
				'Returns the citation of an address in a style. With `sealed` it carries the version and a hash of the text, by which check_quotation tells later whether the text is still that one.',
			inputSchema: {
				address,
				style: z.enum([...CITATION_FORMS, ...REFERENCE_STYLES]).default('chinese'),
				sealed: z.boolean().default(false),
			},
			annotations,
		},
		({ address, style, sealed }) => answer(() => answers.cite(address, style, sealed)),
	);
	server.registerTool('list', { description: 'Lists the documents held.', annotations }, () =>
		answer(answers.list),
	);
	server.registerResource(
		'document',
		new ResourceTemplate(`${SCHEME}://document/{+id}`, {
			list: () => ({
				resources: documents.map(({ id, title }) => ({
					uri: `${SCHEME}://document/${id}`,
					name: id,
					title,
					mimeType: 'text/markdown',
				})),
			}),
		}),
		{
			description: 'A document as Markdown: each passage with its address.',
			mimeType: 'text/markdown',
		},
		async (uri, { id }) => ({
			contents: [
				{ uri: uri.href, mimeType: 'text/markdown', text: await answers.markdown(String(id)) },
			],
		}),
	);
	return server;
}
