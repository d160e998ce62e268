import type { ArchiveDocument } from '../../model/document.ts';
import { addElement, type Parent } from '../xml.ts';
import { buildIris, findDay, type TextHistory } from './iri.ts';

/** The issue of a version, as an event in the life of its text. */
interface VersionEvent {
	/** ISO 8601 calendar date. */
	date: string;
	/** The first one makes the text, each other one changes it. */
	type: 'generation' | 'amendment';
	/** How the document that is written stands to the version. */
	reference: 'original' | 'activeRef' | 'passiveRef';
	/** IRI of the version. */
	href: string;
	showAs: string;
	number: number;
}

/** Returns the events in the life of a text, oldest first; none where there is one version alone. */
export function listEvents(document: ArchiveDocument, history: TextHistory): VersionEvent[] {
	const { texts } = history;
	if (texts.length < 2) return [];
	const own = texts.findIndex((one) => one.document.id === document.id);
	return texts.map(({ document: version, released }, index) => ({
		date: findDay(version, released).date,
		type: index === 0 ? 'generation' : 'amendment',
		// It changes what was before it, and is changed by what comes.
		reference: index === 0 ? 'original' : index <= own ? 'activeRef' : 'passiveRef',
		href: buildIris(version, history).expression,
		showAs: version.symbol ?? version.metadata.title.value,
		number: index + 1,
	}));
}

const sourceId = ({ number }: VersionEvent) => `version_${String(number)}`;

/** Writes the life of a text; nothing where there is one version alone. */
export function writeLifecycle(meta: Parent, events: readonly VersionEvent[]): void {
	if (events.length === 0) return;
	const lifecycle = addElement(meta, 'lifecycle', { source: '#archive' });
	for (const event of events) {
		const { date, type, number } = event;
		const eId = `event_${String(number)}`;
		addElement(lifecycle, 'eventRef', { eId, date, type, source: `#${sourceId(event)}` });
	}
}

/** Writes the versions that the events refer to. */
export function writeEventSources(references: Parent, events: readonly VersionEvent[]): void {
	for (const event of events) {
		const { reference, href, showAs } = event;
		addElement(references, reference, { eId: sourceId(event), href, showAs });
	}
}
