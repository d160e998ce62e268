import type { BodyPart } from '../../model/document.ts';
import type { Outcome } from '../read/line.ts';
import { makeFinding } from '../rules.ts';

/** Returns an error for a body without a numbered paragraph: such a source is no document of this archive. */
export function judgeBody(body: readonly BodyPart[]): Outcome<readonly BodyPart[]> {
	if (body.some(({ type }) => type === 'paragraph')) return { value: body, findings: [] };
	return { value: body, findings: [makeFinding('no-paragraph', 0)] };
}
