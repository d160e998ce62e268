import { findPublisher } from '../../citations/cite/publishers.ts';
import { englishText } from '../../words/en/interface.ts';
import { formatDate } from '../../words/format-date.ts';
import { interfaceText } from '../../words/zh-hans/interface.ts';
import type { ArchiveDocument } from '../../model/document.ts';

/** What the image of a page says. */
export interface ShareCard {
	/** Small, over the title. */
	kicker: string;
	title: string;
	/** Under the rule, at the left: the symbol; of a document without one, who issued it. */
	lead: string;
	/** Under the rule, at the right. */
	aside: string;
	/** At the head, across from the name of the site. */
	status: string;
}

const SEPARATOR = ' · ';

/** Chinese has no space beside its numbers where the site sets them: 2022 年 10 月 is 2022年10月. */
const withoutSpaces = (text: string) =>
	text.replaceAll(/(?<=\d)\s+(?=\p{Script=Han})|(?<=\p{Script=Han})\s+(?=\d)/gu, '');

/** Returns what the image of a document says, and of its paragraphs. */
export function describeCard({ id, symbol, metadata }: ArchiveDocument): ShareCard {
	const { body, session, sessionDates, place, title, date } = metadata;
	const occasion = [sessionDates?.value, place?.value].filter(Boolean).join('，');
	const meeting = [
		body?.value,
		session === null ? undefined : interfaceText.document.session(session.value),
		withoutSpaces(occasion),
	];
	return {
		kicker: meeting.filter(Boolean).join(SEPARATOR),
		title: title.value,
		lead: symbol ?? findPublisher(id).organization,
		aside: date === null ? '' : formatDate(date.value),
		status: interfaceText.document.unofficial,
	};
}

/** Returns what the image of every other page says. */
export function describeSiteCard(): ShareCard {
	return {
		kicker: englishText.site.phrases.join(' '),
		title: interfaceText.site.phrases.join(''),
		lead: englishText.site.name,
		aside: '',
		status: interfaceText.document.unofficial,
	};
}
