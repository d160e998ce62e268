import type { OutputContext } from './output-context.ts';
import {
	collectSymbols,
	renderRedirect,
	symbolToPath,
} from '../outputs/redirects/render-redirect.ts';

/** Writes a page for every symbol of a document, held or cited, that leads to the document. */
export async function writeSymbolRedirects(context: OutputContext): Promise<void> {
	for (const redirect of collectSymbols(context.archive)) {
		const path = `${symbolToPath(redirect.symbol)}/index.html`;
		await context.write(path, renderRedirect(redirect, context));
	}
}
