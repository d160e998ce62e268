import type { Element } from 'hast';
import { renderQr } from '../../src/outputs/paths/render-qr.ts';
import { hasClass, textOf, textProperty } from '../check-site/page-tree.ts';
import { changeChildren, type Change } from './change-elements.ts';
import { KitError } from './kit-error.ts';

/** Names of the machine that a program runs on, which lead nowhere from any other. */
const LOCAL = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/u;

/** True for a host that nobody reaches from another machine. */
export const isLocalHost = (hostname: string): boolean => LOCAL.test(hostname);

/** Returns the URL of an archive as a kit prints it, with a slash at its end. Throws a `KitError` where it is none that can be reached. */
export function parseHome(given: string): string {
	const url = URL.canParse(given) ? new URL(given) : null;
	const isWeb = url !== null && /^https?:$/u.test(url.protocol) && url.search + url.hash === '';
	if (!isWeb || isLocalHost(url.hostname)) {
		throw new KitError(
			`--home is “${given}”. Give the address under which the archive is reached, such as https://archive.example/.`,
		);
	}
	return url.href.replace(/\/*$/u, '/');
}

/** True where a site was built for the host that a setting names. */
export function isSameSite(setting: string, built: string): boolean {
	return URL.canParse(setting) && new URL(setting).origin === new URL(built).origin;
}

/** Returns the function that leads addresses under one home to the same under another. */
export function createRehomer(from: string, to: string): (address: string) => string {
	return (address) => (address.startsWith(from) ? to + address.slice(from.length) : address);
}

/**
 * Returns the change that prints the addresses of a page under another home than it was built for: in letters, as codes,
 * and in its head.
 */
export function createHomeChange(rehome: (address: string) => string): Change {
	const printAnew = (element: Element): Element => {
		const address = textOf(element).trim();
		return { ...element, children: [{ type: 'text', value: rehome(address) }] };
	};
	return (element) => {
		if (hasClass(element, 'path-address')) return [printAnew(element)];
		if (hasClass(element, 'path-qr')) {
			const printed = element.children.map(textOf).join('').trim();
			return [
				{
					...element,
					children: changeChildren(element.children, (inner) =>
						hasClass(inner, 'qr') ? [renderQr(printed)] : [inner],
					),
				},
			];
		}
		if (element.tagName === 'link' && textProperty(element, 'rel') === 'canonical') {
			const href = rehome(textProperty(element, 'href') ?? '');
			return [{ ...element, properties: { ...element.properties, href } }];
		}
		return [element];
	};
}
