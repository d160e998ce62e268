import type { InterfaceText } from '../../words/interface-text.ts';
import type { CheckedQuotation } from './check-all.ts';
import type { Checked, Difference, Note, Seal, Verdict } from './checked.ts';

type Words = InterfaceText['check'];

/** What is said of a quotation in one word. */
export type ShownVerdict = Verdict | 'elsewhere' | 'punctuation';

/** Differences that leave the words as they are. */
const SLIGHT: ReadonlySet<Difference['kind']> = new Set(['punctuation', 'invisible']);

/** Returns the verdict on a quotation, with how it differs slightly, and whether it stands where it is cited. */
export function shownVerdict({ kind, verdict, cited, differences }: Checked): ShownVerdict {
	if (kind === 'citation') return verdict;
	if (verdict === 'verbatim' && cited?.holds === false) return 'elsewhere';
	const isSlight = differences.length > 0 && differences.every(({ kind }) => SLIGHT.has(kind));
	return isSlight ? 'punctuation' : verdict;
}

/** Returns what is said of all quotations together, and of citations that stand alone, where there are any. */
export function summarizeChecked(checked: readonly CheckedQuotation[], words: Words): string {
	const count = (kind: Checked['kind'], ...verdicts: ShownVerdict[]) =>
		checked.filter(
			(one) => one.kind === kind && (verdicts.length === 0 || verdicts.includes(shownVerdict(one))),
		).length;
	const counts = (kind: Checked['kind']) => ({
		all: count(kind),
		verbatim: count(kind, 'verbatim'),
		elsewhere: count(kind, 'elsewhere'),
		differs: count(kind, 'differs', 'punctuation'),
		missing: count(kind, 'not-held'),
	});
	const [quotations, citations] = [counts('quotation'), counts('citation')];
	return [
		...(quotations.all > 0 || citations.all === 0 ? [words.summary(quotations)] : []),
		...(citations.all > 0 ? [words.citations(citations)] : []),
	].join(' ');
}

/** Returns the verdict on a quotation in words; that on a citation alone is on its hash. */
export function nameVerdict(checked: Checked, words: Words): string {
	return checked.kind === 'citation'
		? words.citation[checked.verdict]
		: words.verdict[shownVerdict(checked)];
}

/** Returns what is said of what a quotation has otherwise without differing; of other forms of characters in one sentence. */
export function describeNotes(notes: readonly Note[], words: Words): string[] {
	const forms = notes.filter(({ kind }) => kind === 'traditional');
	const join = (field: 'given' | 'printed') =>
		[...new Set(forms.map((note) => note[field]))].join(words.between);
	return [
		...(forms.length === 0 ? [] : [words.note.traditional(join('given'), join('printed'))]),
		...notes
			.filter(({ kind }) => kind !== 'traditional')
			.map(({ kind, given, printed }) => words.note[kind](given, printed)),
	];
}

/** Returns what is said of the hash that a citation carries, and of the version that it names. */
export function describeSeal(seal: Seal | null, words: Words): string[] {
	if (seal === null) return [];
	const { same, version } = seal;
	const said = same === null ? words.seal.unknown : same ? words.seal.same : words.seal.changed;
	return [said, words.sealedVersion(version)];
}
