import type { LineView } from './line-view.ts';

/** A sign that opens an item of a list, but may open any other line too: "– 加纳；" after a lead-in. */
const DASH = /^(?<sign>[–—*·○o])\s+(?=\S)/u;
const LEAD_IN = /[:：]$/u;

/**
 * Returns lines with those opened as items that a dash, star or small o opens: the first one follows a lead-in, the
 * others an item of the same sign. Anywhere else such a sign belongs to the text.
 */
export function openDashes(views: readonly LineView[]): LineView[] {
	let leadsIn = false;
	let last: string | null = null;
	return views.map((view) => {
		if (view.text === '' || view.furniture || view.isRule) return view;
		const match = view.bullet ? null : DASH.exec(view.text);
		const sign = match?.groups?.['sign'] ?? null;
		const opens = match !== null && (leadsIn || sign === last);
		leadsIn = LEAD_IN.test(view.text);
		last = opens ? sign : null;
		if (!opens) return view;
		const content = { ...view.content, from: view.content.from + match[0].length };
		return { ...view, content, text: view.text.slice(match[0].length), bullet: true };
	});
}
