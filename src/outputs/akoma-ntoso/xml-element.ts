import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';

/** An element that children are written into. */
export type Parent = XMLBuilder;

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
