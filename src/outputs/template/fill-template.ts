import { escapeHtml } from '../../citations/cite/escape-markup.ts';

/** A page that Astro builds once, and the build fills for every page of its kind and then removes. */
export interface PageTemplate {
	/** Folder that Astro builds it into. */
	folder: string;
	/** Its source, for messages. */
	source: string;
	/** What it has to have a place for, once or more often. */
	tokens: readonly Token[];
}

type Token = (typeof TOKENS)[number];

const TOKENS = ['title', 'description', 'canonical', 'head', 'main'] as const;
const TOKEN = /\{\{(title|description|canonical|head|main)\}\}/;

export const PARAGRAPH_TEMPLATE: PageTemplate = {
	folder: 'paragraph-template',
	source: 'src/pages/paragraph-template.astro',
	tokens: TOKENS,
};

export const NOT_HELD_TEMPLATE: PageTemplate = {
	folder: 'not-held-template',
	source: 'src/pages/not-held-template.astro',
	tokens: ['title', 'description', 'canonical', 'main'],
};

/** All of them: the frame of the pages is theirs. */
export const TEMPLATES: readonly PageTemplate[] = [PARAGRAPH_TEMPLATE, NOT_HELD_TEMPLATE];

/** Returns the path of a template in the site, as long as it is there. */
export const templatePath = ({ folder }: PageTemplate): string => `${folder}/index.html`;

/** What stands in a filled page. */
export interface TemplateFields {
	/** Plain text. */
	title: string;
	/** Plain text. */
	description: string;
	/** Absolute URL. */
	canonical: string;
	/** HTML of elements of the head, where the template takes any. */
	head?: string;
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
 * Reads a template, as Astro has built it, once and returns the function that fills it. What is filled in is never searched
 * for tokens. Throws where a token is missing.
 */
export function parseTemplate(html: string, { source, tokens }: PageTemplate): FillTemplate {
	// Between the stretches of the template, `split` gives the names that the pattern captures.
	const parts = dropSpaces(html).split(TOKEN);
	const found = new Set(parts.filter((_, index) => index % 2 === 1));
	const missing = tokens.filter((token) => !found.has(token)).map((token) => `{{${token}}}`);
	if (missing.length > 0) {
		throw new Error(
			`The page built of ${source} lacks ${missing.join(', ')}. Put it back into that file.`,
		);
	}
	return ({ title, description, canonical, head = '', main }) => {
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
