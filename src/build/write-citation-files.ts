import { addressToUrl } from '../model/addressing/address.ts';
import { citeDocument } from '../citations/cite/cited-place.ts';
import { buildCslItem } from '../citations/cite/csl-item.ts';
import {
	formatBibtex,
	formatCslJson,
	formatRis,
} from '../citations/cite/reference-files/format-references.ts';
import { absoluteUrl } from '../model/addressing/site-address.ts';
import type { OutputContext } from './output-context.ts';

const FILES = [
	{ name: 'citation.ris', format: formatRis },
	{ name: 'citation.bib', format: formatBibtex },
	{ name: 'citation.csl.json', format: formatCslJson },
];

/** Writes the files that reference managers import, three a document. */
export async function writeCitationFiles(context: OutputContext): Promise<void> {
	for (const document of context.archive.documents) {
		const files = FILES.map((file) => ({ ...file, path: `${document.id}/${file.name}` }));
		if (files.every(({ path }) => context.isKept?.(path) === true)) continue;
		const url = addressToUrl({ document: document.id, place: null }, context.base);
		const item = buildCslItem(citeDocument(document), absoluteUrl(url, context));
		for (const { path, format } of files) {
			await context.write(path, format([item]), document.id);
		}
	}
}
