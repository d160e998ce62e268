import { parseSessionStart } from '../../citations/cite/session-start.ts';
import type { ArchiveDocument } from '../../model/document.ts';

/** Length of 2022-10. */
const MONTH = 7;

/** Returns the month in which the session of a document began, as 2022-10; null where it is not known. */
export function meetingMonth({ metadata }: ArchiveDocument): string | null {
	return parseSessionStart(metadata.sessionDates?.value ?? '')?.slice(0, MONTH) ?? null;
}
