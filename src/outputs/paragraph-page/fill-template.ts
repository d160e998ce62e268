import { escapeHtml } from '../../citations/cite/escape-markup.ts';

const TOKENS = ['title', 'description', 'canonical', 'head', 'main'] as const;
const TOKEN = /\{\{(title|description|canonical|head|main)\}\}/;

/** What stands in a filled page. */
export interface TemplateFields {
	/** Plain text. */
	title: string;
	/** Plain text. */
	description: string;
	/** Absolute URL. */
	canonical: string;
	/** HTML of elements of the head. */
	head: string;
	/** HTML of the content of `main`. */
	main: string;
}

export type FillTemplate = (fields: TemplateFields) => string;

/** White space beside these shows nothing: none of them stands in a line. */
const BLOCK =
	/\s*(<\/?(?:html|head|meta|title|link|script|body|header|nav|form|main|div|footer|ul|li|p)\b[^>]*>)\s*/g;

/** Returns a template without the white space that shows nothing, which would stand in the page of every paragraph. */
export function dropSpaces(html: string): string {
	return html.replaceAll(BLOCK, '$1');
}

/**
 * Reads a template once and returns the function that fills it. What is filled in is never searched for tokens.
 * Throws where a token is missing; `name` is the template's, for the message.
 */
export function parseTemplate(html: string, name: string): FillTemplate {
	// Between the stretches of the template, `split` gives the names that the pattern captures.
	const parts = html.split(TOKEN);
	const found = new Set(parts.filter((_, index) => index % 2 === 1));
	const missing = TOKENS.filter((token) => !found.has(token)).map((token) => `{{${token}}}`);
	if (missing.length > 0) {
		throw new Error(
			`The template ${name} lacks ${missing.join(', ')}. ` +
				'Put it back into src/pages/paragraph-template.astro.',
		);
	}
	return ({ title, description, canonical, head, main }) => {
		const values: Record<string, string> = {
			title: escapeHtml(title),
			description: escapeHtml(description),
			canonical: escapeHtml(canonical),
			head,
			main,
		};
		return parts.map((part, index) => (index % 2 === 1 ? (values[part] ?? '') : part)).join('');
	};
}

/** Folder that Astro builds src/pages/paragraph-template.astro into. */
export const TEMPLATE = 'paragraph-template';
