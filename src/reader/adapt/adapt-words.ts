import { readerLanguage } from '../page/reader-language.ts';
import type { InterfaceText } from '../../words/interface-text.ts';
import { formatPlace } from '../../words/format-place.ts';
import { interfaceText } from '../../words/zh-hans/interface.ts';
import type { DocumentPassages } from '../../archive/paths/document-passages.ts';
import { LIMITS, type PathIssue } from '../../archive/paths/path-schema.ts';
import type { PathWords } from '../../archive/paths/path-words.ts';

/** What the page says, and how it names places. */
export type AdaptText = InterfaceText['adapt'] & {
	/** Names a place by its fragment. */
	place: (fragment: string) => string;
	/** Names a place with its document. */
	passage: (document: Pick<DocumentPassages, 'symbol' | 'title'>, fragment: string) => string;
};

async function loadDictionary(): Promise<InterfaceText> {
	if (readerLanguage() !== 'en') return interfaceText;
	const { englishText } = await import('../../words/en/interface.ts');
	return englishText;
}

/** Returns the words of the language that the reader has chosen. English ones are fetched only then. */
export async function loadAdaptText(): Promise<AdaptText> {
	const dictionary = await loadDictionary();
	const { adapt, paths } = dictionary;
	const place = (fragment: string) => formatPlace(fragment, dictionary);
	return {
		...adapt,
		place,
		passage: ({ symbol, title }, fragment) =>
			paths.passage(symbol ?? paths.titleAsName(title), place(fragment)),
	};
}

/** Fields of whole numbers, with the largest that a path can have in each. */
const NUMBERS = new Map<unknown, number>([
	['minutes', LIMITS.minutes],
	['break', LIMITS.minutes],
	['duration', LIMITS.duration],
]);

/** Says what a field should hold that holds something of another kind. */
function describeKind(key: unknown, { wrong, limits }: AdaptText): string {
	const most = NUMBERS.get(key);
	return most === undefined ? wrong.missing : limits.range(1, most) + wrong.stop;
}

function describeIssue(issue: PathIssue, text: AdaptText): string {
	const { wrong } = text;
	switch (issue.code) {
		case 'invalid_type':
			return describeKind(issue.path.at(-1), text);
		case 'invalid_union':
			return wrong.missing;
		case 'too_small':
			if (issue.origin === 'string') return wrong.empty;
			return issue.origin === 'array' ? wrong.few : wrong.small(Number(issue.minimum));
		case 'too_big':
			if (issue.origin === 'string') return wrong.long(Number(issue.maximum));
			return issue.origin === 'array'
				? wrong.many(Number(issue.maximum))
				: wrong.big(Number(issue.maximum));
		case 'unrecognized_keys':
			return wrong.unknown(issue.keys.join('、'));
		case 'invalid_value':
			return wrong.choice(issue.values.map(String).join('、'));
		default:
			return wrong.form;
	}
}

/** Returns the words in which readers are told what is wrong with a path file. */
export function readerWords(text: AdaptText): PathWords {
	const { wrong } = text;
	const names = new Map<string, string>(Object.entries(text.keys));
	const nameKey = (key: string): string =>
		/^\d+$/.test(key) ? String(Number(key) + 1) : (names.get(key) ?? key);
	return {
		...wrong,
		nameHint: '',
		sizeHint: '',
		fieldsHint: '',
		yamlHint: '',
		aliasHint: '',
		repeatedHint: '',
		issue: (issue) => describeIssue(issue, text),
		place(step, keys) {
			const named = [
				...(step === null ? [] : [wrong.step(step.number, step.title)]),
				...keys.map(nameKey),
			];
			return named.length === 0 ? '' : `${named.join(' ')}${wrong.join}`;
		},
	};
}
