import { canHold, correctText } from '../correct-text.ts';
import type { RelatedEntry } from '../data-files.ts';
import { normalize } from '../normal-form.ts';
import { normalizeSpelling } from '../ordinary-spelling.ts';
import type { Catalogue } from './catalogue.ts';
import type { Related } from './match.ts';
import { includes, toOrdinals } from './ordinals.ts';
import type { Narrow, RelatedTools, Lead } from './relation-tools.ts';

/** Returns what leads to a record by a text that is known as it is. */
function toPlainLead(lead: Pick<Lead, 'ordinal' | 'way' | 'reason'>, text: string): Lead {
	const normal = normalize(text);
	return {
		...lead,
		canHold: (term) => normal.includes(term),
		normal: () => Promise.resolve(normal),
	};
}

function toLeads(entry: RelatedEntry, catalogue: Pick<Catalogue, 'text'>): Lead[] {
	const { ordinal } = entry;
	if (entry.kind === 'boxTitle') {
		const lead = { ordinal, way: 'correction', reason: { kind: 'boxTitle' } } as const;
		return [toPlainLead(lead, entry.text)];
	}
	if (entry.kind === 'labels') {
		return entry.labels.map((label) =>
			toPlainLead({ ordinal, way: 'label', reason: { kind: 'label', label } }, label),
		);
	}
	return [toTextLead(entry, catalogue)];
}

/** Returns what leads to a record by its text, changed. */
function toTextLead(
	entry: Extract<RelatedEntry, { kind: 'correction' | 'spelling' }>,
	{ text }: Pick<Catalogue, 'text'>,
): Lead {
	const { ordinal } = entry;
	if (entry.kind === 'spelling') {
		let spelt: string | undefined;
		return {
			ordinal,
			way: 'spelling',
			reason: { kind: 'spelling' },
			canHold: (term) => entry.signs.some((sign) => term.includes(sign)),
			async normal() {
				spelt ??= normalizeSpelling((await text(ordinal)).text);
				return spelt;
			},
		};
	}
	const { kind, printed, proposed, change } = entry;
	let corrected: string | undefined;
	return {
		ordinal,
		way: 'correction',
		reason: { kind, printed, proposed },
		canHold: (term) => canHold(change, term),
		async normal() {
			corrected ??= normalize(correctText((await text(ordinal)).text, printed, proposed) ?? '');
			return corrected;
		},
	};
}

/** Returns what leads to the records of a catalogue; each text is made once, when it is needed. */
export function openLeads(
	entries: readonly RelatedEntry[],
	catalogue: Pick<Catalogue, 'text'>,
): Lead[] {
	return entries.flatMap((entry) => toLeads(entry, catalogue));
}

/** Returns the records that a proposed correction, the title of a box, or the ordinary spelling, with a term leads to. */
export async function relateByText(
	term: string,
	narrow: Narrow,
	{ leads }: Pick<RelatedTools, 'leads'>,
): Promise<Related> {
	const able = leads.filter((lead) => lead.canHold(term));
	const asked = narrow(toOrdinals(able.map(({ ordinal }) => ordinal)));
	const possible = able.filter(({ ordinal }) => includes(asked, ordinal));
	const normals = await Promise.all(possible.map((lead) => lead.normal()));
	return possible
		.filter((_, at) => normals[at]?.includes(term) === true)
		.map(({ ordinal, way, reason }) => [ordinal, { way, reason, needles: [] }]);
}
