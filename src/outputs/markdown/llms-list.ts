import { addressToUrl } from '../../model/addressing/address.ts';
import { absoluteUrl, type Site, sitePath } from '../../model/addressing/site-address.ts';
import { DATA_PATHS, markdownPath } from '../../model/file-paths.ts';
import type { ArchiveDocument } from '../../model/document.ts';
import { escapeMarkdown, escapeMarkdownUrl } from '../../citations/cite/escape-markup.ts';
import { interfaceText } from '../../words/zh-hans/interface.ts';
import { outputText } from '../../words/zh-hans/output.ts';

/** Returns `/llms.txt`, as llmstxt.org describes it: what the archive is, how to quote it, and where its texts are. */
export function formatLlmsList(documents: readonly ArchiveDocument[], site: Site): string {
	const text = outputText.llms;
	const urlOf = (path: string) => absoluteUrl(sitePath(path, site.base), site);
	const link = (name: string, url: string, about: string) =>
		`- [${escapeMarkdown(name)}](${escapeMarkdownUrl(url)}): ${about}`;
	const section = (title: string, lines: readonly string[]) => [`## ${title}`, '', ...lines, ''];
	const { name, purpose } = interfaceText.site;
	return [
		`# ${name}`,
		'',
		`> ${purpose}`,
		'',
		...text.rules.map((rule) => `- ${rule}`),
		'',
		...section(
			text.documents,
			documents.map(({ id, symbol, metadata }) =>
				link(
					[symbol, metadata.title.value].filter(Boolean).join(' '),
					urlOf(markdownPath(id)),
					absoluteUrl(addressToUrl({ document: id, place: null }, site.base), site),
				),
			),
		),
		...section(text.data, [
			link('passages.jsonl', urlOf(DATA_PATHS.passages), text.passages),
			link('documents.json', urlOf(DATA_PATHS.documents), text.list),
		]),
		...section(text.more, [
			link(text.check, urlOf('check/'), text.checkAbout),
			link(text.api, urlOf('about/api/'), text.apiAbout),
		]),
	].join('\n');
}
