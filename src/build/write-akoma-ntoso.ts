import { buildAkomaNtoso } from '../outputs/akoma-ntoso/build-akoma-ntoso.ts';
import type { OutputContext } from './output-context.ts';

/** Writes every document as Akoma Ntoso. */
export async function writeAkomaNtoso(context: OutputContext): Promise<void> {
	for (const document of context.archive.documents) {
		const path = `${document.id}/document.akn.xml`;
		if (context.isKept?.(path) === true) continue;
		await context.write(path, buildAkomaNtoso(document, context), document.id);
	}
}
