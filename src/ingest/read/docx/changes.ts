import { notice, type Reading } from './reading.ts';
import { childOf, type XmlElement } from './xml.ts';

/** What a change is called in a report. */
export const CHANGES: Readonly<Record<string, string>> = {
	'w:ins': 'inserted',
	'w:moveTo': 'moved here',
	'w:del': 'deleted',
	'w:moveFrom': 'moved away',
};

const isPut = (name: string) => name === 'w:ins' || name === 'w:moveTo';

/** Notes a tracked change with its words, as decided or as open. */
export function noticeChange(reading: Reading, kind: string, words: string): void {
	const rule = reading.changes === undefined ? 'word-change-open' : 'word-change-settled';
	notice(reading, rule, { found: kind, words: words.trim(), changes: reading.changes ?? '' });
}

/** True for a tracked change that leaves no trace, as the manifest decides; open ones are read as accepted. */
export const dropsChange = ({ changes }: Pick<Reading, 'changes'>, name: string): boolean =>
	isPut(name) === (changes === 'reject');

/** Returns properties as they were before a change that is rejected. */
export function settleProperties(
	reading: Reading,
	properties: XmlElement | undefined,
): XmlElement | undefined {
	if (properties === undefined) return undefined;
	const change = childOf(properties, `${properties.name}Change`);
	if (change === undefined) return properties;
	noticeChange(reading, 'format', '');
	return reading.changes === 'reject' ? childOf(change, properties.name) : properties;
}
