import { sitePath } from '../../model/addressing/site-address.ts';
import type { ReadingPath } from '../../archive/paths/path.ts';
import type { ApiPaths } from '../../model/api.ts';

const LIST = '、';

/** Returns the reading paths as `/api/v1/paths.json` gives them, in the order they come in. */
export function toApiPaths(paths: readonly ReadingPath[], base: string): ApiPaths {
	return {
		paths: paths.map(({ id, title, audience, level, minutes, objectives, steps }) => ({
			id,
			url: sitePath(`${id}/`, base),
			title,
			audience: audience.join(LIST),
			level,
			minutes,
			objectives,
			steps: steps.map((step) => ({
				title: step.title,
				minutes: step.minutes,
				passages: step.passages.map((passage) => passage.id),
				questions: step.questions,
			})),
		})),
	};
}
