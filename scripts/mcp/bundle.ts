import type { BuildOptions } from 'esbuild';

/** The one file that serves an archive without the project, as esbuild makes it: Node strips no types under node_modules. */
export const MCP_BUNDLE = {
	entryPoints: ['scripts/mcp.ts'],
	outfile: 'bin/gb-archive-mcp.js',
	bundle: true,
	charset: 'utf8',
	format: 'esm',
	// `npm run mcp:bundle` writes the licences beside it, whole.
	legalComments: 'none',
	minify: true,
	platform: 'node',
	target: 'node20',
	banner: {
		// Some of what is bundled asks for Node's modules by `require`.
		js: "#!/usr/bin/env node\nimport{createRequire as gbRequire}from'node:module';const require=gbRequire(import.meta.url);",
	},
} as const satisfies BuildOptions;
