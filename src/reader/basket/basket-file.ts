import { BASKET_LIMIT, isBasketId, TITLE_LIMIT, type Basket } from './basket.ts';

/** Largest file that is read, in bytes. */
export const FILE_LIMIT = 65_536;

const FORMAT = 'gb-archive-basket';
const VERSION = 1;

/** Why a file is refused. */
export type Refusal = 'size' | 'json' | 'shape' | 'version' | 'items' | 'count';

export type ReadBasketFile = { basket: Basket } | { refusal: Refusal };

/** Returns a basket as a file. */
export function formatBasketFile({ ids, title }: Basket): string {
	return `${JSON.stringify({ format: FORMAT, version: VERSION, title, items: ids }, null, '\t')}\n`;
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

const KEYS = new Set(['format', 'version', 'title', 'items']);

/** Reads a file that a basket was exported to; a file that has anything wrong in it is refused as a whole. */
export function parseBasketFile(text: string): ReadBasketFile {
	if (text.length > FILE_LIMIT) return { refusal: 'size' };
	const value = parseJson(text);
	if (value === undefined) return { refusal: 'json' };
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		return { refusal: 'shape' };
	}
	const { format, version, title = '', items } = value as Readonly<Record<string, unknown>>;
	if (format !== FORMAT) return { refusal: 'shape' };
	if (typeof version === 'number' && version > VERSION) return { refusal: 'version' };
	const isNamed = typeof title === 'string' && title.length <= TITLE_LIMIT;
	const isKnown = version === VERSION && Object.keys(value).every((key) => KEYS.has(key));
	if (!isNamed || !isKnown || !Array.isArray(items)) return { refusal: 'shape' };
	if (items.length > BASKET_LIMIT) return { refusal: 'count' };
	if (!items.every(isBasketId)) return { refusal: 'items' };
	return { basket: { ids: [...new Set(items)], title } };
}
