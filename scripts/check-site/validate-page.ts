import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/** Markup that parses and that the HTML standard still does not allow: an attribute or element where it cannot stand. */
export interface ContentFault {
	/** Rule of html-validate: `element-permitted-content`. */
	rule: string;
	message: string;
	line: number;
	column: number;
}

const validator = new HtmlValidate(
	new StaticConfigLoader({
		root: true,
		extends: ['html-validate:standard'],
		// The crawl says it itself, with every place of the id.
		rules: { 'no-dup-id': 'off' },
	}),
);

/** Returns what the content model of the HTML standard does not allow in a page, in the order of the page. */
export async function validatePage(html: string): Promise<ContentFault[]> {
	const { results } = await validator.validateString(html);
	return results.flatMap(({ messages }) =>
		messages.map(({ ruleId, message, line, column }) => ({ rule: ruleId, message, line, column })),
	);
}
