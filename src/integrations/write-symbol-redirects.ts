import type { OutputContext } from './output-context.ts';
import { collectSymbols } from './symbol-redirect/collect-symbols.ts';
import { renderRedirect } from './symbol-redirect/render-redirect.ts';
import { symbolToPath } from './symbol-redirect/symbol-path.ts';

/** Writes a page for every symbol of a document, held or cited, that leads to the document. */
export async function writeSymbolRedirects(context: OutputContext): Promise<void> {
	for (const redirect of collectSymbols(context.archive)) {
		const path = `${symbolToPath(redirect.symbol)}/index.html`;
		await context.write(path, renderRedirect(redirect, context));
	}
}
