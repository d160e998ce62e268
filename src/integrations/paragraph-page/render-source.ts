import type { Element } from 'hast';
import { h } from 'hastscript';
import { labelled } from '../../interface/labelled.ts';
import { interfaceText } from '../../interface/zh-hans.ts';
import { requireWebAddress } from '../../render/web-address.ts';
import type { SourceDescription } from '../../schemas/document.ts';
import { outputText } from '../../interface/zh-hans-output.ts';

/** Returns the line that says of what this is an unofficial copy, with the authentic text where it is known. */
export function renderSource({ file, sha256, authentic }: SourceDescription): Element {
	return h('p', { className: ['paragraph-source'] }, [
		h('span', labelled('output.unofficial'), outputText.unofficial),
		h('code', file),
		h('span', labelled('output.checksum'), outputText.checksum),
		h('code', { className: ['checksum'] }, sha256),
		h('span', labelled('output.end'), outputText.end),
		...(authentic === null
			? []
			: [
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
