import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { STATIC_CHECKS } from '../../scripts/report/choose-checks.ts';
import { findTool, runTool } from '../../scripts/run-tool.ts';

test.each([...Object.keys(STATIC_CHECKS), 'vitest'])(
	'%s is run by a file that Node reads on every system',
	(name) => {
		const path = findTool(name);
		expect(path).toMatch(/\.[cm]?js$/u);
		expect(path).not.toContain('.bin');
		expect(existsSync(path)).toBe(true);
	},
);

test('gives the code and what was said', async () => {
	const { code, output } = await runTool('prettier', ['--version']);
	expect(code).toBe(0);
	expect(output).toMatch(/^\d+\.\d+\.\d+\n$/u);
});

test('says where a package has no such tool', () => {
	expect(() => findTool('yaml-none')).toThrow();
	expect(() => findTool('typescript')).toThrow('The package typescript has no tool of its name.');
});
