import { noteNameOf } from '../../model/addressing/place.ts';
import { contentsOf, zonesOf } from '../../model/contents.ts';
import type {
	ArchiveDocument,
	BodyPart,
	Division,
	Footnote,
	Inline,
} from '../../model/document.ts';
import { inlineText, joinPieces, partText } from '../../model/text.ts';
import type { Citation } from './archive.ts';

/** A stretch of a document with an address: what stands there, and its text. */
interface Passage {
	place: string;
	note: string | null;
	content: readonly Inline[];
	context: string;
}

/** Returns every mention in a document that leads to an id: front matter, body, its notes, then the parts likewise, each in the order printed. */
export function collectCitations(document: ArchiveDocument): Citation[] {
	return [
		...frontPassages(document),
		...zonesOf(document).flatMap(({ division, body, footnotes }) => [
			...(division === null ? [] : [namePassage(division)]),
			...body.map(toPassage),
			...notePassages(footnotes),
		]),
	].flatMap((passage) => citationsIn(document.id, passage));
}

function frontPassages({ front }: ArchiveDocument): Passage[] {
	const { title, subtitle, purpose, summary } = front;
	return [title, subtitle, ...purpose, ...summary.map((field) => field.content)].map((content) => ({
		place: 'front',
		note: null,
		content,
		context: inlineText(content),
	}));
}

/** The words that name a part. */
function namePassage({ fragment, label, title }: Division): Passage {
	const content = [...label, ...title];
	return { place: fragment, note: null, content, context: inlineText(content) };
}

function notePassages(footnotes: readonly Footnote[]): Passage[] {
	return footnotes.map(({ fragment, citedAt, content }) => ({
		place: citedAt ?? fragment,
		note: noteNameOf(fragment),
		content,
		context: inlineText(content),
	}));
}

function toPassage(part: BodyPart): Passage {
	return {
		place: part.fragment,
		note: null,
		content: contentsOf(part).flat(),
		context: partText(part),
	};
}

function citationsIn(from: string, { content, ...place }: Passage): Citation[] {
	return content.flatMap((inline) => {
		if (inline.type !== 'reference' || inline.target === null) return [];
		const { canonical, target } = inline;
		return [{ from, ...place, raw: joinPieces(inline.pieces), canonical, target }];
	});
}
