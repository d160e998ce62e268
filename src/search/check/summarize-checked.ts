import type { InterfaceText } from '../../words/interface-text.ts';
import type { CheckedQuotation } from './check-all.ts';
import type { Checked, Seal, Verdict } from './checked.ts';

type Words = InterfaceText['check'];

/** Returns what is said of all quotations together, and of citations that stand alone, where there are any. */
export function summarizeChecked(checked: readonly CheckedQuotation[], words: Words): string {
	const count = (kind: Checked['kind'], verdict?: Verdict) =>
		checked.filter((one) => one.kind === kind && (verdict ?? one.verdict) === one.verdict).length;
	const counts = (kind: Checked['kind']) =>
		[
			count(kind),
			count(kind, 'verbatim'),
			count(kind, 'differs'),
			count(kind, 'not-held'),
		] as const;
	const said = [
		...(count('quotation') === 0 ? [] : [words.summary(...counts('quotation'))]),
		...(count('citation') === 0 ? [] : [words.citations(...counts('citation'))]),
	];
	return said.length === 0 ? words.summary(0, 0, 0, 0) : said.join(' ');
}

/** Returns the verdict on a quotation in words; that on a citation alone is on its hash. */
export function nameVerdict({ kind, verdict, cited }: Checked, words: Words): string {
	if (kind === 'citation') return words.citation[verdict];
	return words.verdict[verdict === 'verbatim' && cited?.holds === false ? 'elsewhere' : verdict];
}

/** Returns what is said of the hash that a citation carries, and of the version that it names. */
export function describeSeal(seal: Seal | null, words: Words): string[] {
	if (seal === null) return [];
	const { same, version } = seal;
	const said = same === null ? words.seal.unknown : same ? words.seal.same : words.seal.changed;
	return [said, words.sealedVersion(version)];
}
