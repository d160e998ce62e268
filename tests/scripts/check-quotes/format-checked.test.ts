import { expect, test } from 'vitest';
import { formatChecked } from '../../../scripts/check-quotes/format-checked.ts';
import { checkQuotations } from '../../../src/search/check/check-all.ts';
import { openDocuments } from '../../../src/search/check/open-documents.ts';
import { hashText } from '../../../src/search/text-hash.ts';
import { makeDocument, paragraph, prose, text } from '../../fixtures/make-document.ts';

const WORDS = '方案共举办132次活动。';
const shelf = openDocuments([
	makeDocument({
		id: 'gb/347/pol/3/rev1',
		symbol: 'GB.347/POL/3(Rev.1)',
		body: [paragraph(1, prose(text(WORDS)))],
	}),
]);
const seal = (words: string) => `〔版本：Rev.1；校验：${hashText(words).slice(0, 12)}〕`;

test('reports quotations, and citations that stand alone by what their hash says', async () => {
	const brief = [
		`“${WORDS}”（GB.347/POL/3(Rev.1)，第1段）${seal(WORDS)}`,
		`见GB.347/POL/3(Rev.1)，第1段${seal(WORDS)}。`,
		`见GB.347/POL/3(Rev.1)，第1段${seal('方案共举办120次活动。')}。`,
		`见GB.347/POL/4，第1段${seal(WORDS)}。`,
	].join('\n\n');
	const report = formatChecked('brief.txt', brief, await checkQuotations(brief, shelf));
	const hash = hashText(WORDS).slice(0, 12);
	const other = hashText('方案共举办120次活动。').slice(0, 12);
	expect(report).toBe(
		[
			`brief.txt:1  Verbatim
  “${WORDS}”（GB.347/POL/3(Rev.1)，第1段）〔版本：Rev.1；校验：${hash.slice(0, 7)}…
  Found in: gb/347/pol/3/rev1/p1
  Cited: gb/347/pol/3/rev1/p1
  · The check value matches: the text of the place cited is unchanged since it was cited.
  · Version named in the citation: Rev.1`,
			`brief.txt:3  Citation: the text is unchanged since it was cited
  GB.347/POL/3(Rev.1)，第1段〔版本：Rev.1；校验：${hash}〕
  Place cited: gb/347/pol/3/rev1/p1
  · The check value matches: the text of the place cited is unchanged since it was cited.
  · Version named in the citation: Rev.1`,
			`brief.txt:5  Citation: the text has changed since it was cited
  GB.347/POL/3(Rev.1)，第1段〔版本：Rev.1；校验：${other}〕
  Place cited: gb/347/pol/3/rev1/p1
  · The check value does not match: the text of the place cited has changed since it was cited.
  · Version named in the citation: Rev.1`,
			`brief.txt:7  Citation: the place cited is not held here
  GB.347/POL/4，第1段〔版本：Rev.1；校验：${hash}〕
  Cited: gb/347/pol/4/p1
  · The place cited is not held, so the check value cannot be compared.
  · Version named in the citation: Rev.1`,
			'brief.txt: Quotations: 1. Verbatim: 1; not at the place cited: 0; different: 0; not held: 0. Citations with a check value but no quotation: 3. Unchanged: 1; changed: 1; not held: 1.',
		].join('\n\n'),
	);
});
