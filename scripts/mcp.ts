import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { openAnswers } from './mcp/answers.ts';
import { createServer } from './mcp/create-server.ts';
import { openPassages } from './mcp/open-passages.ts';

/** Serves an archive, a built folder or a published site, to programs that speak the Model Context Protocol. */
async function serve(source: string): Promise<void> {
	const passages = await openPassages(source);
	const server = createServer(openAnswers(passages), passages.documents);
	await server.connect(new StdioServerTransport());
}

const [source = 'dist'] = process.argv.slice(2);
try {
	await serve(source);
} catch (error) {
	// The other end of standard output reads the protocol, and nothing else.
	console.error(`The archive "${source}" cannot be served: ${String(error)}`);
	process.exitCode = 1;
}
