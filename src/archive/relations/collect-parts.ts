import type { PartKind } from '../../citations/find/part-patterns.ts';
import { foldText } from '../../model/addressing/fold-text.ts';
import type { Zone } from '../../model/contents.ts';
import type { BodyPart } from '../../model/document.ts';
import { inlineText } from '../../model/text.ts';

/** Returns the name of a part in a `PartIndex`: "outcome 3", "area 1(a)". */
export function partKey(kind: PartKind, code: string): string {
	return `${kind} ${code}`;
}

/** Fragments of the parts of a document by their keys; null where two parts have the same. */
export type PartIndex = ReadonlyMap<string, string | null>;

/** How headings print the codes that the text names them by. */
const HEADINGS: [PartKind, RegExp][] = [
	['outcome', /^成果目标\s?(?<code>\d{1,2})\s?[:.]/],
	['output', /^产出\s?(?<code>[\dA-Z]\.\d{1,2})/],
	['enabler', /^保障因素\s?(?<code>[A-Z])\s?[:.]/],
	['area', /^成果领域\s?(?<code>\d)\s?[:.]/],
	['section', /^(?<code>[IVX]{1,5}(?:\.[1-9](?=\s))?)[.\s]/],
	['section', /^(?<code>[一二三四五六七八九十]{1,3})[.、]/],
];

/** `(a) 加强系列能力发展的工具和方法`, under `成果领域 1`. */
const LETTERED = /^\((?<letter>[a-z])\)/;

const FIGURE = /^图\s?(?<code>\d{1,2})(?!\d)/;

/** Returns what the text of a body, or of an appendix or annex, may name by code in it. */
export function collectParts({ body, footnotes }: Pick<Zone, 'body' | 'footnotes'>): PartIndex {
	const index = new Map<string, string | null>();
	const add = (kind: PartKind, code: string, fragment: string): void => {
		const key = partKey(kind, code);
		index.set(key, index.has(key) ? null : fragment);
	};
	let area = '';
	for (const part of body) {
		const code = readCode(part);
		if (code === null) continue;
		const [kind, value] = code;
		const whole = kind === 'area' && /[a-z]/.test(value) ? `${area}(${value})` : value;
		if (kind === 'area' && whole === value) area = value;
		if (!whole.startsWith('(')) add(kind, whole, part.fragment);
	}
	for (const { number, label, fragment } of footnotes) {
		if (label === undefined) add('footnote', String(number), fragment);
		else for (const code of new Set([label, String(number)])) add('endnote', code, fragment);
	}
	return index;
}

function readCode(part: BodyPart): [PartKind, string] | null {
	switch (part.type) {
		case 'heading': {
			const text = foldText(inlineText(part.content)).text.trim();
			const letter = LETTERED.exec(text)?.groups?.['letter'];
			if (letter !== undefined) return ['area', letter];
			for (const [kind, pattern] of HEADINGS) {
				const code = pattern.exec(text)?.groups?.['code'];
				if (code !== undefined) return [kind, code];
			}
			return null;
		}
		case 'figure': {
			const code = FIGURE.exec(foldText(inlineText(part.caption)).text)?.groups?.['code'];
			return code === undefined ? null : ['figure', code];
		}
		case 'box':
			return ['box', part.fragment.replace(/^.*box/u, '')];
		case 'paragraph':
		case 'text':
		case 'table':
			return null;
	}
}
