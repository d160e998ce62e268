import type { Element } from 'hast';
import { h } from 'hastscript';
import { interfaceText } from '../../interface/zh-hans.ts';
import { requireWebAddress } from '../../render/web-address.ts';
import type { SourceDescription } from '../../schemas/document.ts';
import { outputText } from '../strings.ts';

/** Returns the line that says of what this is an unofficial copy, with the authentic text where it is known. */
export function renderSource({ file, sha256, authentic }: SourceDescription): Element {
	return h('p', { className: ['paragraph-source'] }, [
		outputText.unofficial,
		h('code', file),
		outputText.checksum,
		h('code', { className: ['checksum'] }, sha256),
		outputText.end,
		...(authentic === null
			? []
			: [
					h(
						'a',
						{ href: requireWebAddress(authentic), rel: ['noopener'] },
						interfaceText.provenance.authentic,
					),
				]),
	]);
}
