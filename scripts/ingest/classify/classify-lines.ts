import type { ClassifiedLine, Outcome, SourceLine } from '../line.ts';
import { isHardWrapped } from '../normalise.ts';
import { classifyBody } from './classify-body.ts';
import { classifyFront, opensBody } from './classify-front.ts';
import { viewLine } from './line-view.ts';

/** Returns every line of a source with exactly one role. What fits no pattern is `unknown` and reported. */
export function classifyLines(lines: readonly SourceLine[]): Outcome<ClassifiedLine[]> {
	const views = lines.map(viewLine);
	const hardWrapped = isHardWrapped(lines);
	const opening = views.findIndex(opensBody);
	const bodyStart = opening === -1 ? views.length : opening;
	const front = classifyFront(views.slice(0, bodyStart), hardWrapped);
	const body = classifyBody(views.slice(bodyStart), hardWrapped);
	return {
		value: [...front.value, ...body.value],
		findings: [...front.findings, ...body.findings],
	};
}
