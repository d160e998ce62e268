import { buildAkomaNtoso } from '../akoma-ntoso/build-akoma-ntoso.ts';
import { freshDocuments, type OutputContext } from './output-context.ts';

/** Writes every document as Akoma Ntoso. */
export async function writeAkomaNtoso(context: OutputContext): Promise<void> {
	for (const document of freshDocuments(context)) {
		const { id } = document;
		await context.write(`${id}/document.akn.xml`, buildAkomaNtoso(document, context), id);
	}
}
