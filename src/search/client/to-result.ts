import { describeReasons } from '../reasons.ts';
import { searchAnswersText } from '../../words/zh-hans/search-answers.ts';
import type { SearchResult } from './answer.ts';
import { makeExcerpt } from './excerpt.ts';
import { type Match, wayOf } from './match.ts';

/** What a catalogue knows of the record of a match, and of the place that the match leads to. */
interface Entry extends Pick<
	SearchResult,
	'id' | 'kind' | 'decision' | 'url' | 'archive' | 'section'
> {
	document: { id: string; title: string };
	text: string;
	/** Id of the same passage in the newest version of the paper, where there is a newer one. */
	current: string | undefined;
}

/** Returns a match as it is answered; `whole` asks for all of its text in place of an excerpt. */
export function toResult(found: Match, entry: Entry, whole: boolean): SearchResult {
	const { match, reasons, needles, loose, piece } = found;
	const { id, kind, decision, url, archive, document, section, text, current } = entry;
	return {
		id,
		kind,
		match,
		why: describeReasons(reasons, searchAnswersText.why),
		reasons,
		way: wayOf(found),
		piece,
		decision,
		url,
		archive,
		document: document.id,
		title: document.title,
		section,
		...makeExcerpt(text, needles, loose, whole),
		...(current !== undefined && { current }),
	};
}
