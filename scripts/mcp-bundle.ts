import { build } from 'esbuild';
import { MCP_BUNDLE } from './mcp/bundle.ts';

await build(MCP_BUNDLE);
console.log(MCP_BUNDLE.outfile);
