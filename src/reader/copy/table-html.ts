import { escapeHtml } from '../../citations/cite/escape-markup.ts';
import type { ApiDocument } from '../../model/api.ts';

type Table = ApiDocument['tables'][number];

/** Returns a table as HTML for the clipboard, as office programs read it: without links, marks and classes. */
export function tableHtml({ caption, rows }: Pick<Table, 'caption' | 'rows'>): string {
	const lines = rows.map((row) => {
		const cells = row.map(({ text, header, columns, rows: spanned }) => {
			const name = header ? 'th' : 'td';
			const span =
				(columns > 1 ? ` colspan="${String(columns)}"` : '') +
				(spanned > 1 ? ` rowspan="${String(spanned)}"` : '');
			return `<${name}${span}>${escapeHtml(text)}</${name}>`;
		});
		return `<tr>${cells.join('')}</tr>`;
	});
	const title = caption === null ? '' : `<caption>${escapeHtml(caption)}</caption>`;
	return `<table>${title}${lines.join('')}</table>`;
}
