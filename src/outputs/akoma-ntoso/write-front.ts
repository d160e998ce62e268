import { chineseText } from '../../citations/cite/citation-words.ts';
import { interfaceText } from '../../words/zh-hans/interface.ts';
import type { Apart, ArchiveDocument, Front, Meeting, Metadata } from '../../model/document.ts';
import { writeInlines, writeLinked, writeTitle } from './write-inlines.ts';
import type { XmlContext } from './xml-context.ts';
import { addElement, addText, type Parent } from '../xml.ts';

/** Adds a line of its own that holds one element. */
function addLine(
	parent: Parent,
	name: string,
	text: string,
	attributes?: Readonly<Record<string, string>>,
): void {
	addText(addElement(addElement(parent, 'p'), name, attributes), text);
}

function writeSession(parent: Parent, { session, sessionDates, place }: Metadata): void {
	if (session === null) return;
	const words = [interfaceText.document.session(session.value), sessionDates?.value, place?.value];
	const text = words.filter((word) => word !== undefined).join('，');
	addLine(parent, 'session', text, { value: String(session.value) });
}

/** Writes another meeting that the first page names beside the document's own. */
function writeMeeting(parent: Parent, { body, session, dates, place }: Meeting): void {
	addLine(parent, 'docAuthority', body);
	const number = session === null ? null : interfaceText.document.session(session);
	const text = [number, dates, place].filter((word) => word !== null).join('，');
	if (session !== null) addLine(parent, 'session', text, { value: String(session) });
	else if (text !== '') addLine(parent, 'inline', text, { name: 'meeting' });
}

/** Writes what the printing office added to the first page: 为节约起见，本文件未作印发。 */
function writeNotices(parent: Parent, apart: readonly Apart[]): void {
	const notices = apart.filter(({ kind }) => kind === 'notice');
	for (const { text } of notices) addLine(parent, 'inline', text, { name: 'notice' });
}

const PRINTED_DAY = /([\d０-９]{4})\s*年\s*([\d０-９]{1,2})\s*月\s*([\d０-９]{1,2})\s*日/u;

/** Returns a day as the masthead prints it: 2022 年 10 月 7 日; null where it prints none, or the keeper knows it better. */
function findPrintedDate(date: string, apart: readonly Apart[]): string | null {
	for (const { kind, text } of apart) {
		const [printed, ...numbers] = (kind === 'masthead' ? PRINTED_DAY.exec(text) : null) ?? [];
		const iso = numbers.map((number) => number.normalize('NFKC').padStart(2, '0')).join('-');
		if (printed !== undefined && iso === date) return printed;
	}
	return null;
}

/** Writes who the document is for, its session, symbol and date, and that this is no official copy. */
export function writeCoverPage(
	parent: Parent,
	{ symbol, metadata, meetings, apart }: ArchiveDocument,
): void {
	const cover = addElement(parent, 'coverPage');
	const { body, date } = metadata;
	if (body !== null) addLine(cover, 'docAuthority', body.value);
	writeSession(cover, metadata);
	for (const meeting of meetings.slice(1)) writeMeeting(cover, meeting);
	if (symbol !== null) addLine(cover, 'docNumber', symbol);
	if (date !== null) {
		addLine(cover, 'docDate', findPrintedDate(date.value, apart) ?? date.value, {
			date: date.value,
		});
	}
	writeNotices(cover, apart);
	addLine(cover, 'docStatus', chineseText.unofficial);
}

function writePurpose(parent: Parent, { purpose }: Front, context: XmlContext): void {
	if (purpose.length === 0) return;
	const container = addElement(parent, 'container', { name: 'purpose', eId: 'purpose' });
	for (const content of purpose) writeLinked(addElement(container, 'p'), content, context);
}

function writeSummary(parent: Parent, { summary }: Front, context: XmlContext): void {
	if (summary.length === 0) return;
	const container = addElement(parent, 'container', { name: 'summary', eId: 'summary' });
	for (const { label, content } of summary) {
		const line = addElement(container, 'p');
		addText(addElement(line, 'inline', { name: 'label' }), label);
		addText(line, '：');
		writeLinked(line, content, context);
	}
}

/** Writes the title, and what the first page says of the document. */
export function writePreface(
	parent: Parent,
	{ front, metadata }: ArchiveDocument,
	context: XmlContext,
): void {
	const preface = addElement(parent, 'preface');
	const title = addElement(addElement(addElement(preface, 'longTitle'), 'p'), 'docTitle');
	if (front.title.length > 0) writeTitle(title, front.title, context);
	else addText(title, metadata.title.value);
	if (front.subtitle.length > 0) {
		const subtitle = addElement(preface, 'container', { name: 'subtitle', eId: 'subtitle' });
		writeInlines(addElement(subtitle, 'p'), front.subtitle, context);
	}
	writePurpose(preface, front, context);
	writeSummary(preface, front, context);
}
