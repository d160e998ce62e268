/** How a room is parted for the task of a step, how long that takes, and what is told afterwards. */
export interface Grouping {
	/** Groups of so many people, so many groups, or all together. */
	by:
		| { kind: 'size'; least: number; most: number }
		| { kind: 'count'; count: number }
		| { kind: 'room' };
	/** Of work, without the reports. */
	minutes: number;
	/** How long a group reports, and how many groups do at most; null for all. */
	report: { seconds: number; most: number | null } | null;
	/** Who has a set of the cards of the step. */
	cards: 'group' | 'room';
}

/** "3至4人一组，5分钟，每组汇报30秒", "2人一组，4分钟，3组汇报，每组20秒", "分4组，5分钟，每组汇报30秒，全班一套卡片", "全班，12分钟". */
const GROUPING =
	/^(?:(?<least>[1-9]\d?)(?:至(?<most>[1-9]\d?))?人一组|分(?<count>[1-9]\d?)组|全班)，(?<minutes>[1-9]\d{0,2})分钟(?:，(?:每组汇报|(?<reports>[1-9]\d?)组汇报，每组)(?<seconds>[1-9]\d{0,2})秒)?(?:，(?<cards>每组|全班)一套卡片)?$/u;

function readDivision({
	least,
	most = least,
	count,
}: Partial<Record<string, string>>): Grouping['by'] | null {
	if (least !== undefined && Number(least) <= Number(most)) {
		return { kind: 'size', least: Number(least), most: Number(most) };
	}
	if (least !== undefined) return null;
	return count === undefined ? { kind: 'room' } : { kind: 'count', count: Number(count) };
}

/** Reads how a room is parted, as the file of a path says it; null where that is not understood. */
export function parseGrouping(text: string): Grouping | null {
	const found = GROUPING.exec(text)?.groups as Partial<Record<string, string>> | undefined;
	const by = found === undefined ? null : readDivision(found);
	if (found === undefined || by === null) return null;
	const { minutes, reports, seconds, cards } = found;
	return {
		by,
		minutes: Number(minutes),
		report:
			seconds === undefined
				? null
				: { seconds: Number(seconds), most: reports === undefined ? null : Number(reports) },
		cards: cards === '全班' || (cards === undefined && by.kind === 'room') ? 'room' : 'group',
	};
}

/** Returns how many groups so many people make. Where they do not come out even, groups are larger, and nobody is alone. */
function countGroups(people: number, by: Grouping['by']): number {
	switch (by.kind) {
		case 'room':
			return 1;
		case 'count':
			return Math.min(by.count, people);
		case 'size': {
			const fewest = Math.ceil(people / by.most);
			return Math.max(1, Math.min(fewest, Math.floor(people / by.least)));
		}
	}
}

/** How a step goes with so many people. */
export interface RoomPlan {
	people: number;
	/** People of each group, the larger groups first. */
	sizes: number[];
	/** Minutes of the reports, and those that are left for the questions; fewer than none where the step is too short. */
	reports: number;
	questions: number;
	/** Sets of cards. */
	sets: number;
}

/** Returns how a step goes with so many people; `minutes` are those of its questions and its task. */
export function planRoom(
	{ by, minutes: work, report, cards }: Grouping,
	minutes: number,
	people: number,
): RoomPlan {
	const groups = countGroups(people, by);
	const telling = report === null ? 0 : Math.min(groups, report.most ?? groups);
	const reports = Math.ceil((telling * (report?.seconds ?? 0)) / 60);
	return {
		people,
		sizes: Array.from(
			{ length: groups },
			(_, index) => Math.floor(people / groups) + (index < people % groups ? 1 : 0),
		),
		reports,
		questions: minutes - work - reports,
		sets: cards === 'group' ? groups : 1,
	};
}

/** The sizes of rooms that a guide has plans for. */
export const ROOMS = [12, 25] as const;
