import { build } from 'esbuild';

/** Where the one file stands that serves an archive without the project: Node strips no types under node_modules. */
const TARGET = 'bin/gb-archive-mcp.js';

await build({
	entryPoints: ['scripts/mcp.ts'],
	outfile: TARGET,
	bundle: true,
	charset: 'utf8',
	format: 'esm',
	legalComments: 'linked',
	minify: true,
	platform: 'node',
	target: 'node20',
	banner: {
		// Some of what is bundled asks for Node's modules by `require`.
		js: "#!/usr/bin/env node\nimport{createRequire as gbRequire}from'node:module';const require=gbRequire(import.meta.url);",
	},
});
console.log(TARGET);
