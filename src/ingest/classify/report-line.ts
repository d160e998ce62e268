import { makeFinding } from '../rules.ts';
import type { BodyState } from './body-state.ts';
import type { LineView } from './line-view.ts';

/** The first words of a line, as a report quotes them. */
const begins = ({ text }: LineView) => text.slice(0, 20);

/** Adds a finding at a line, with its first words, so that its hint can be pasted. */
export function report(
	state: BodyState,
	rule: Parameters<typeof makeFinding>[0],
	view: LineView,
	values: Readonly<Record<string, string | number>> = {},
): void {
	const line = view.line.number;
	state.findings.push(makeFinding(rule, line, { line, begins: begins(view), ...values }));
}
