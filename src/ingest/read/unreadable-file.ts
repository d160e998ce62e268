import type { Finding } from '../../model/document.ts';
import { makeFinding, type RuleId } from '../rules.ts';

/** Raised where a file of a format cannot be read, wherever in it that shows; it becomes the one finding of the file. */
export class UnreadableFile extends Error {
	override readonly name = 'UnreadableFile';
	readonly finding: Finding;
	/** The rule and its values, for one that is no matter of the whole file. */
	readonly reason: { rule: RuleId; values: Readonly<Record<string, string | number>> };

	constructor(rule: RuleId, values: Readonly<Record<string, string | number>> = {}) {
		const finding = makeFinding(rule, 0, values);
		super(finding.message);
		this.finding = finding;
		this.reason = { rule, values };
	}
}
