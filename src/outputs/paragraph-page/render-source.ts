import type { Element } from 'hast';
import { h } from 'hastscript';
import { addressToUrl } from '../../model/addressing/address.ts';
import { labelled } from '../../words/labelled.ts';
import { interfaceText } from '../../words/zh-hans.ts';
import { requireWebAddress } from '../passage/web-address.ts';
import type { ArchiveDocument } from '../../model/document.ts';
import { outputText } from '../../words/zh-hans-output.ts';

/**
 * Returns the line that says of what this is an unofficial copy, with the authentic text where it is known. It leads
 * to what the document's page tells of the source, the checksum with it.
 */
export function renderSource({ id, source }: ArchiveDocument, base: string): Element {
	const { file, authentic } = source;
	const page = addressToUrl({ document: id, place: null }, base);
	return h('p', { className: ['paragraph-source'] }, [
		h('span', outputText.unofficial),
		h('a', { href: `${page}#source` }, h('code', file)),
		...(authentic === null
			? []
			: [
					' · ',
					h(
						'a',
						{
							href: requireWebAddress(authentic),
							rel: ['noopener'],
							...labelled('provenance.authentic'),
						},
						interfaceText.provenance.authentic,
					),
				]),
	]);
}
