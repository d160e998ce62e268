import type { ClassifiedLine, Outcome, SourceLine } from '../read/line.ts';
import { isHardWrapped } from '../read/text/normalise.ts';
import { classifyBody } from './classify-body.ts';
import { classifyFront, opensBody } from './classify-front.ts';
import { viewLine } from './line-view.ts';
import { markFurniture } from './page-furniture.ts';
import { openDashes } from './dash-items.ts';

/** Returns every line of a source with exactly one role. What fits no pattern is `unknown` and reported. */
export function classifyLines(lines: readonly SourceLine[]): Outcome<ClassifiedLine[]> {
	const views = lines.map(viewLine);
	const opening = views.findIndex(opensBody);
	const bodyStart = opening === -1 ? views.length : opening;
	const { value: marked, findings } = markFurniture(views, bodyStart);
	const hardWrapped = isHardWrapped(lines.slice(bodyStart));
	const front = classifyFront(marked.slice(0, bodyStart), hardWrapped);
	const body = classifyBody(openDashes(marked.slice(bodyStart)), hardWrapped);
	return {
		value: [...front.value, ...body.value],
		findings: [...findings, ...front.findings, ...body.findings],
	};
}
