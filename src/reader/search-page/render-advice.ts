import type { SearchAnswer } from '../../search/client/search.ts';
import { buildElement } from '../page/build-element.ts';
import { clearFilters, countChosen, formatPageState, type PageState } from './page-state.ts';
import type { PageText } from './page-text.ts';

/** Returns what may help where nothing, or nothing exact, was found: what was looked for, and queries to try. */
export function renderAdvice(
	answer: SearchAnswer,
	state: PageState,
	text: PageText,
): HTMLElement[] {
	return [...describeSearch(answer, text), ...renderIdeas(answer, state, text)];
}

const toParagraph = (sentence: string) => buildElement('p', '', [sentence]);

function describeSearch(answer: SearchAnswer, text: PageText): HTMLElement[] {
	const { total, terms, summary, unnamed } = answer;
	const lacking = unnamed.length === 0 ? [] : [text.unnamed(unnamed)];
	if (total > 0) return lacking.map(toParagraph);
	const read = (excluded: boolean) =>
		terms
			.filter((term) => term.excluded === excluded)
			.map(({ alternatives }) => alternatives.join(text.alternative));
	const { records, documents } = summary.searched;
	const sentences = [...lacking, text.searched(records, documents)];
	if (terms.length > 0) sentences.push(text.read(read(false), read(true)));
	return sentences.map(toParagraph);
}

function renderIdeas(answer: SearchAnswer, state: PageState, text: PageText): HTMLElement[] {
	const plain = clearFilters(state);
	const ideas = answer.suggestions.map(({ query, kind, url, name = query }) => ({
		name,
		reason: text.suggestion[kind](name),
		url: url ?? formatPageState({ ...plain, query }),
	}));
	if (answer.totals.exact === 0 && countChosen(state) > 0) {
		ideas.unshift({ name: state.query, reason: text.unfiltered, url: formatPageState(plain) });
	}
	if (ideas.length === 0) return [];
	const items = ideas.map((idea) => {
		const link = buildElement('a', '', [idea.name]);
		link.href = idea.url;
		return buildElement('li', '', [link, ` ${idea.reason}`]);
	});
	return [buildElement('p', '', [text.suggestions]), buildElement('ul', '', items)];
}

/** Returns what says that related results were left out, with the way to bring them back; null where none were. */
export function renderOmitted(
	{ summary, totals }: SearchAnswer,
	text: PageText,
	restore: () => void,
): HTMLElement | null {
	const all = Object.values(summary.ways).reduce((sum, count) => sum + count, 0);
	const omitted = all - totals.related;
	if (omitted <= 0) return null;
	const button = buildElement('button', 'part-switch', [text.showRelated]);
	button.type = 'button';
	button.addEventListener('click', restore);
	return buildElement('p', 'omitted', [text.omitted(omitted), ' ', button]);
}

/** Returns what says that other archives did not answer, so that nobody takes the results for all there are. */
export function renderUnreachable({ unreachable }: SearchAnswer, text: PageText): HTMLElement[] {
	if (unreachable.length === 0) return [];
	const hosts = unreachable.map((url) => new URL(url).host);
	return [buildElement('p', 'omitted', [text.unreachable(hosts)])];
}
