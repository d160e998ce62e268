import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';

type XmlNode = XMLBuilder['node'];

const isElement = ({ nodeType }: XmlNode) => (nodeType as number) === 1;
const isText = ({ nodeType }: XmlNode) => (nodeType as number) === 3;

/** Returns the parsed document. */
export function readXml(xml: string): XmlNode {
	return create(xml).node;
}

/** Returns the elements under a node, in the order written, with what they are called and their attributes. */
export function elementsOf(node: XmlNode): Element[] {
	return [...node.childNodes].flatMap((child) =>
		isElement(child) ? [child as unknown as Element, ...elementsOf(child)] : [],
	);
}

/** Returns the text under a node, without that of the elements that `leaveOut` names and without white space. */
export function textOf(node: XmlNode, leaveOut: (element: Element) => boolean): string {
	return [...node.childNodes]
		.map((child) => {
			if (isText(child)) return (child.nodeValue ?? '').replaceAll(/\s/g, '');
			if (!isElement(child)) return '';
			return leaveOut(child as unknown as Element) ? '' : textOf(child, leaveOut);
		})
		.join('');
}
