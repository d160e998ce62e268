import type { ReadingPath } from './path.ts';
import { LEVELS } from './path-schema.ts';

type Ordered = Pick<ReadingPath, 'level' | 'minutes' | 'slug'>;

/** Returns paths by level, then by minutes, then by the names of their files. */
export function orderPaths<P extends Ordered>(paths: readonly P[]): P[] {
	return paths.toSorted(
		(left, right) =>
			LEVELS.indexOf(left.level) - LEVELS.indexOf(right.level) ||
			left.minutes - right.minutes ||
			// Not localeCompare: its order depends on the machine's ICU.
			(left.slug < right.slug ? -1 : 1),
	);
}
