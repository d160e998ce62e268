import { addressToUrl } from '../model/addressing/address.ts';
import { absoluteUrl } from '../model/addressing/site-address.ts';
import { citeDocument } from '../citations/cite/cited-place.ts';
import { buildCslItem } from '../citations/cite/csl-item.ts';
import {
	formatBibtex,
	formatCslJson,
	formatRis,
} from '../citations/cite/reference-files/format-references.ts';
import { bundleClassicScript, bundleLinker } from '../citations/linker/bundle-linker.ts';
import { buildAkomaNtoso } from '../outputs/akoma-ntoso/build-akoma-ntoso.ts';
import type { TextHistory } from '../outputs/akoma-ntoso/iri.ts';
import { labelVersion, textsOf } from '../archive/versions/version.ts';
import { baseOfVersion } from '../model/addressing/revision.ts';
import type { ArchiveDocument } from '../model/document.ts';
import { imagesOf, readContentImage } from '../ingest/content-images.ts';
import { IMAGES } from '../model/file-paths.ts';
import type { OutputContext } from './output-context.ts';

/** Returns the versions of the text of a document that the archive holds. */
function findHistory({ id, symbol }: ArchiveDocument, { archive }: OutputContext): TextHistory {
	const versions = archive.versionsOf(id);
	const base = baseOfVersion(id);
	const texts = textsOf(versions, id).flatMap((version) => {
		const document = archive.find(version.id);
		if (document === undefined) return [];
		const label =
			baseOfVersion(version.id) === version.id ? null : labelVersion(versions, version.id);
		return [{ document, label, released: archive.releaseOf(version.id)?.first ?? null }];
	});
	const original = versions.find((version) => version.id === base) ?? { id, symbol };
	return { original, texts };
}

/** Writes every document as Akoma Ntoso. */
export async function writeAkomaNtoso(context: OutputContext): Promise<void> {
	for (const document of context.archive.documents) {
		const path = `${document.id}/document.akn.xml`;
		if (context.isKept?.(path) === true) continue;
		const released = context.archive.releaseOf(document.id)?.first ?? null;
		const xml = buildAkomaNtoso(
			document,
			context,
			released,
			findHistory(document, context),
			context.relations?.scopes.get(document.id)?.findLinks,
		);
		await context.write(path, xml, document.id);
	}
}

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

/** Writes the scripts that other pages embed: to link to the archive, and to show passages of it. */
export async function writeEmbedded({ root, write }: OutputContext): Promise<void> {
	await write('linker.js', await bundleLinker(root));
	await write('embed.js', await bundleClassicScript(root, 'src/reader/embed/gb-passage.ts'));
}

/** Writes the images of figures, each as it lies in the archive, under a name that changes with its content. */
export async function writeImages({ archive, root, write }: OutputContext): Promise<void> {
	for (const file of new Set(archive.documents.flatMap(imagesOf))) {
		await write(`${IMAGES}/${file}`, await readContentImage(root, file));
	}
}
