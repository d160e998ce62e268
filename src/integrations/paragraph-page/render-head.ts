import { h } from 'hastscript';
import { toHtml } from '../../render/to-html.ts';

/** What a preview of a paragraph's page shows. */
export interface Preview {
	title: string;
	description: string;
	/** Absolute URL of the page. */
	url: string;
}

/** Returns the elements of the head that describe a paragraph's page to other programs. */
export function renderHead({ title, description, url }: Preview): string {
	const properties = {
		'og:type': 'article',
		'og:title': title,
		'og:description': description,
		'og:url': url,
		'og:locale': 'zh_CN',
	};
	return toHtml(
		Object.entries(properties).map(([property, content]) => h('meta', { property, content })),
	);
}
