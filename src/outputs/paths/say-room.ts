import {
	countInterpreted,
	sumSession,
	type PlannedPart,
} from '../../archive/paths/count-minutes.ts';
import { planRoom, ROOMS, type Grouping, type RoomPlan } from '../../archive/paths/groups.ts';
import { countSets, listMaterials, type Material } from '../../archive/paths/list-materials.ts';
import type { ReadingPath, Step } from '../../archive/paths/path.ts';
import { labelled } from '../../words/labelled.ts';
import { interfaceText } from '../../words/zh-hans/interface.ts';

/** Words of the archive, with the attributes by which a page says them in another language, or says that a path says them. */
export interface Said {
	words: string;
	label: Record<string, string>;
}

/** Of words that a path says itself, in whatever language the page speaks. */
const OWN = { lang: 'zh-Hans' };

const text = interfaceText.paths.guidePage;

/** Words that are said with numbers in them. */
type Key =
	| 'asking'
	| 'cardsOf'
	| 'differs'
	| 'groups'
	| 'interpreted'
	| 'reports'
	| 'room'
	| 'sets'
	| 'span'
	| 'tooLong'
	| 'total'
	| 'totalWithBreaks'
	| 'work';

/** Returns words of the guide with their numbers put in. */
function say(key: Key, ...values: number[]): Said {
	const words: (...values: number[]) => string = text[key];
	return { words: words(...values), label: labelled(`paths.guidePage.${key}`, ...values) };
}

const sayPlain = (key: 'handouts' | 'quizzes' | 'together'): Said => ({
	words: text[key],
	label: labelled(`paths.guidePage.${key}`),
});

/** Returns how many sets of its cards a step needs, a planned room each. */
export function saySets(step: Pick<Step, 'grouping'>): Said[] {
	return countSets(step).map(({ people, sets }) => say('sets', people, sets));
}

function sayMaterial(material: Material): Said[] {
	switch (material.kind) {
		case 'handout':
			return [sayPlain('handouts')];
		case 'quiz':
			return [sayPlain('quizzes')];
		case 'cards': {
			const { number, cards } = material.step;
			return [say('cardsOf', number, cards.length), ...saySets(material.step)];
		}
		case 'thing':
			return [{ words: material.words, label: OWN }];
	}
}

/** Returns what a room needs of a path, a thing each in the pieces in which it is said. */
export function sayMaterials(path: ReadingPath): Said[][] {
	return listMaterials(path).map(sayMaterial);
}

/** Returns from which minute to which a part of the plan goes. */
export const saySpan = ({ from, to }: PlannedPart): Said => say('span', from, to);

/** Returns how long a break takes. */
export const sayBreak = ({ from, to }: PlannedPart): Said => ({
	words: interfaceText.paths.minutes(to - from),
	label: labelled('paths.minutes', to - from),
});

/** Returns the minutes of all steps and breaks, and that they are not what the path gives where that is so. */
export function sayTotal({ steps, duration }: ReadingPath): Said[] {
	const { minutes, breaks } = sumSession(steps);
	const sum = minutes + breaks;
	return [
		breaks === 0 ? say('total', sum) : say('totalWithBreaks', sum, breaks),
		...(duration === undefined || duration === sum ? [] : [say('differs', sum, duration)]),
	];
}

/** Returns how many minutes a session takes that is interpreted one speech after the other. */
export const sayInterpreted = ({ steps }: ReadingPath): Said =>
	say('interpreted', countInterpreted(steps));

/** A step whose room is parted, with what that means for each of the planned rooms. */
export interface SaidRooms {
	step: Step;
	rooms: { people: Said; pieces: Said[] }[];
}

function sayGroups({ sizes }: RoomPlan): Said {
	const least = sizes.at(-1) ?? 0;
	if (sizes.length === 1) return sayPlain('together');
	return say('groups', sizes.length, least, sizes.filter((size) => size > least).length);
}

function sayRoom(grouping: Grouping, step: Step, people: number): SaidRooms['rooms'][number] {
	const plan = planRoom(grouping, step.minutes - step.readingMinutes, people);
	return {
		people: say('room', people),
		pieces: [
			sayGroups(plan),
			say('work', grouping.minutes),
			...(plan.reports > 0 ? [say('reports', plan.reports)] : []),
			...(plan.questions > 0 ? [say('asking', plan.questions)] : []),
			...(plan.questions < 0 ? [say('tooLong', -plan.questions)] : []),
		],
	};
}

/** Returns how each step goes whose room is parted, with so many people as guides have plans for. */
export function sayRooms({ steps }: Pick<ReadingPath, 'steps'>): SaidRooms[] {
	return steps.flatMap((step) => {
		const { grouping } = step;
		if (grouping === null) return [];
		return [{ step, rooms: ROOMS.map((people) => sayRoom(grouping, step, people)) }];
	});
}
