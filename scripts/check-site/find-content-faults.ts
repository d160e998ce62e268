import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describeFault, type SiteFault } from './site-fault.ts';
import type { SiteFacts } from './site-facts.ts';

const validator = new HtmlValidate(
	new StaticConfigLoader({
		root: true,
		extends: ['html-validate:standard'],
		// The crawl says it itself, with every place of the id.
		rules: { 'no-dup-id': 'off' },
	}),
);

/**
 * Returns a fault for all markup that parses and that the content model of the HTML standard does not allow: an attribute
 * or element where it cannot stand. It takes several times as long as reading the pages does.
 */
export async function findContentFaults({ folder, pages }: SiteFacts): Promise<SiteFault[]> {
	const faults: SiteFault[] = [];
	for (const { file } of pages.values()) {
		const html = await readFile(join(folder, file), 'utf8');
		const { results } = await validator.validateString(html);
		for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
			const place = `(${ruleId}, column ${String(column)})`;
			faults.push(describeFault(file, 'html-content', { line, message: `${message} ${place}.` }));
		}
	}
	return faults;
}
