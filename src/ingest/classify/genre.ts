import { parseSymbol, type DocumentSymbol } from '../../model/addressing/symbol.ts';
import type { Genre } from '../../model/document.ts';
import type { ClassifiedLine } from '../read/line.ts';
import { opensParagraph } from './body-patterns.ts';
import { closeMasthead, findMastheadField, splitColumns } from './front-patterns.ts';
import type { LineView } from './line-view.ts';

/** What the title of a paper without a telling symbol says that it is. */
const TITLES: readonly { genre: Genre; pattern: RegExp }[] = [
	// 理事会第 347 届会议记录
	{ genre: 'minutes', pattern: /(?:会议|届)\s*(?:简要|临时)?记录$/u },
	{ genre: 'agenda', pattern: /^(?:暂定|临时)?议程$/u },
	// 关于会议室使用规则的决定
	{ genre: 'decision', pattern: /(?:的|议程的)决定(?:：|:|$)/u },
];

/** True for the title of minutes or of an agenda. */
export const isTitleOfMeeting = (text: string): boolean =>
	TITLES.some(({ genre, pattern }) => genre !== 'decision' && pattern.test(text));

const contentOf = ({ text, content }: ClassifiedLine) =>
	closeMasthead(text.slice(content.from, content.to));

/** Returns the symbol of a document: given, or printed on its first page; null where neither tells one. */
function findSymbol(front: readonly ClassifiedLine[], given: string | null): DocumentSymbol | null {
	const printed = front
		.filter(({ field }) => field === 'symbol' || field === 'columns')
		.flatMap((line) => splitColumns(line.text.trim()))
		.find((cell) => parseSymbol(cell) !== null);
	const symbol = given ?? printed;
	return symbol === undefined ? null : parseSymbol(symbol);
}

function genreOfSymbol(symbol: DocumentSymbol | null): Genre | null {
	if (symbol?.family !== 'GB') return null;
	const { series, act } = symbol;
	if (act !== null) return 'decision';
	if (series === 'PV' || series === 'PV/Draft') return 'minutes';
	if (series === 'Agenda') return 'agenda';
	return series === 'INF' ? 'information' : null;
}

/** Returns what kind of paper a document is, by its symbol, title and masthead. */
export function findGenre(
	front: readonly ClassifiedLine[],
	body: readonly LineView[],
	given: string | null,
): Genre {
	const bySymbol = genreOfSymbol(findSymbol(front, given));
	if (bySymbol !== null) return bySymbol;
	if (front.some((line) => line.field === 'kind' && contentOf(line).endsWith('决议'))) {
		return 'resolution';
	}
	const title = front.find(({ role }) => role === 'title');
	const byTitle = title === undefined ? undefined : contentOf(title);
	const found = TITLES.find(({ pattern }) => byTitle !== undefined && pattern.test(byTitle));
	if (found !== undefined && (found.genre !== 'decision' || !body.some(isNumbered))) {
		return found.genre;
	}
	return body.some(isNumbered) ? 'paper' : 'other';
}

const isNumbered = ({ text }: LineView) => opensParagraph(text);

/** What another paper a document belongs to as, by its symbol. */
export interface Attachment {
	/** An appendix: GB.323/INS/5/Appendix I. */
	isAppendix: boolean;
	/** An addendum, which may give paragraphs between those of its paper: GB.347/INS/7(Add.1). */
	isAddendum: boolean;
}

/** Returns what a document belongs to another one as, by the symbol that is given or stands on its first page. */
export function findAttachment(views: readonly LineView[], given: string | null): Attachment {
	const printed = views
		.slice(0, HEAD_LINES)
		.flatMap(({ text }) => splitColumns(text))
		.find((cell) => findMastheadField(cell) === 'symbol');
	const symbol = parseSymbol(given ?? printed ?? '');
	if (symbol?.family !== 'GB') return { isAppendix: false, isAddendum: false };
	const { attachment, revisions } = symbol;
	return {
		isAppendix: attachment?.startsWith('Appendix') === true,
		isAddendum:
			attachment === 'Addendum' || revisions.some(({ kind, joined }) => kind === 'Add' && !joined),
	};
}

/** How far down a first page its own symbol may stand, in lines. */
const HEAD_LINES = 12;
