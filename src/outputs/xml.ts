import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';

/** An element that children are written into, or a file that its first element is written into. */
export type Parent = XMLBuilder;

/** Begins a file of XML whose elements are of one namespace. */
export function createXml(namespace: string): Parent {
	return create({
		version: '1.0',
		encoding: 'UTF-8',
		defaultNamespace: { ele: namespace },
		// XML has no form for control characters at all.
		invalidCharReplacement: '\uFFFD',
	});
}

/** xmlbuilder2 takes an ampersand with a semicolon somewhere after it for an entity, and leaves it unescaped. */
const literal = (text: string) => text.replaceAll('&', '&amp;');

/** Adds an element and returns it; its attributes stay literal. */
export function addElement(
	parent: Parent,
	name: string,
	attributes: Readonly<Record<string, string>> = {},
): Parent {
	const escaped = Object.entries(attributes).map(([key, value]) => [key, literal(value)] as const);
	return parent.ele(name, Object.fromEntries(escaped));
}

/** Adds text, which stays literal, and returns the element it was added to. */
export function addText(parent: Parent, text: string): Parent {
	return parent.txt(literal(text));
}

/** Returns a file as text, each element on a line of its own where that is asked for. */
export function formatXml(file: Parent, { isIndented = false } = {}): string {
	return `${file.end({ prettyPrint: isIndented })}\n`;
}
