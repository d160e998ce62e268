import type { Front, Inline } from '../../model/document.ts';
import type { ClassifiedLine, LineRole } from '../read/line.ts';
import { findPowers } from './find-powers.ts';
import { parseInlines } from './parse-inlines.ts';

const ROLES: ReadonlySet<LineRole> = new Set(['title', 'subtitle', 'purpose', 'summary']);

const isOfFront = ({ role, continues }: ClassifiedLine) =>
	ROLES.has(role) || continues === 'purpose' || continues === 'summary';

/** Returns the front matter: title, subtitle, purpose and the fields of the summary, as printed. */
export function assembleFront(lines: readonly ClassifiedLine[]): Front {
	const front: Front = { title: [], subtitle: [], purpose: [], summary: [] };
	const open: Partial<Record<LineRole, Inline[]>> = {};
	const powers = findPowers(lines);
	for (const line of lines.filter(isOfFront)) {
		const content = parseInlines(line, line.content, powers.get(line.number));
		switch (line.role) {
			case 'title':
				front.title.push(...content);
				break;
			case 'subtitle':
				front.subtitle.push(...content);
				break;
			case 'purpose':
				front.purpose.push(content);
				open.purpose = content;
				break;
			case 'summary':
				front.summary.push({ label: line.label?.value ?? '', content });
				open.summary = content;
				break;
			case 'continuation':
				open[line.continues ?? line.role]?.push(...content);
				break;
			default:
				break;
		}
	}
	return front;
}
