import { findMeetingStart } from '../../model/dates/issue-date.ts';
import { formatIsoDate } from '../../model/dates/partial-date.ts';
import type { ArchiveDocument } from '../../model/document.ts';

/** Compares ids by their parts, numbers by value: `gb/340/ins/6` before `gb/340/ins/18`. */
export function compareIds(left: string, right: string): number {
	const rights = right.split('/');
	for (const [index, part] of left.split('/').entries()) {
		const other = rights[index];
		if (other === undefined) return 1;
		const order = compareParts(part, other);
		if (order !== 0) return order;
	}
	return left.split('/').length - rights.length;
}

function compareParts(left: string, right: string): number {
	if (left === right) return 0;
	const [leftNumber, rightNumber] = [Number(left), Number(right)];
	if (!Number.isNaN(leftNumber) && !Number.isNaN(rightNumber)) return leftNumber - rightNumber;
	// Not localeCompare: its order depends on the machine's ICU.
	return left < right ? -1 : 1;
}

/**
 * Returns documents oldest first, those of one day in the order of their ids. An undated document counts as of the
 * beginning of its session; one without either comes first.
 */
export function orderDocuments(documents: readonly ArchiveDocument[]): ArchiveDocument[] {
	return documents.toSorted((left, right) => {
		const dates = compareParts(dateOf(left), dateOf(right));
		return dates === 0 ? compareIds(left.id, right.id) : dates;
	});
}

function dateOf({ metadata }: ArchiveDocument): string {
	if (metadata.date !== null) return metadata.date.value;
	const start = findMeetingStart(metadata.sessionDates?.value ?? '');
	return start === null ? '' : formatIsoDate(start);
}
