/**
 * The linker: makes links of the symbols of Governing Body documents, and of their paragraphs, in any page.
 *
 *     <script src="https://archive.example/linker.js" data-archive="https://archive.example/" data-scope="main" defer></script>
 *
 * `data-archive` is where the archive lives, with its base path; without it, the folder that the script came from.
 * `data-scope` is a CSS selector of the elements to look through; without it, the whole page. Links, code, form
 * controls and editable text are left alone, and everything under `data-gb-linker="off"`. The links have the class
 * `gb-archive-link`. For text that comes later, or an e-mail that is being written, call `gbArchiveLinker.link(element)`.
 */
import { linkText } from './link-text.ts';

declare global {
	interface Window {
		gbArchiveLinker?: { link(root: Node): void };
	}
}

/** Returns the address of the archive, with a slash at its end. Throws where it is none of http or https. */
function readArchive({ dataset, src }: HTMLScriptElement): URL {
	const url = new URL(dataset['archive'] ?? new URL('./', src).href, document.baseURI);
	if (url.protocol !== 'https:' && url.protocol !== 'http:') {
		throw new Error(
			`Unexpected data-archive "${url.href}", expected the http or https address of the archive.`,
		);
	}
	url.search = '';
	url.hash = '';
	url.pathname = url.pathname.replace(/\/?$/, '/');
	return url;
}

function start(script: HTMLScriptElement): void {
	const archive = readArchive(script);
	const scope = script.dataset['scope'] ?? 'body';
	const linkScope = () => {
		for (const root of document.querySelectorAll(scope)) linkText(root, archive);
	};
	window.gbArchiveLinker = {
		link(root) {
			linkText(root, archive);
		},
	};
	if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', linkScope);
	else linkScope();
}

// Only while the script itself is run is it known which one it is.
if (document.currentScript instanceof HTMLScriptElement) start(document.currentScript);
