import { documentModelPath } from '../../archive/paths/data-paths.ts';
import type { ArchiveDocument } from '../../model/document.ts';
import { documentDataPath } from '../../model/file-paths.ts';
import { toApiDocument } from '../../outputs/data/to-api-document.ts';
import { readKitFiles } from './kit-files.ts';

/** Paths of the data of documents, with their ids. */
const DATA = new RegExp(
	`^${documentDataPath('(.+)').replaceAll('.json', String.raw`\.json`)}$`,
	'u',
);

/** Returns what the kit has at a path of the site; the data of a document are made of its model, as the build makes them. */
function findText(path: string): string | undefined {
	const files = readKitFiles();
	const text = files[path];
	const [, id = ''] = DATA.exec(path) ?? [];
	const model = files[documentModelPath(id)];
	if (text !== undefined || model === undefined) return text;
	const document = JSON.parse(model) as ArchiveDocument;
	// What is read here has no links.
	return JSON.stringify(toApiDocument(document, { base: '/', held: new Set() }, []));
}

/**
 * Stands for the `fetch` of browsers in the scripts of a kit, which are the site's: what they ask for by its path on the
 * site stands in the kit, or is not there.
 */
export function fetch(url: string): Promise<Response> {
	const text = findText(url.replace(/^\//u, ''));
	return Promise.resolve(
		text === undefined ? new Response('', { status: 404 }) : new Response(text),
	);
}
