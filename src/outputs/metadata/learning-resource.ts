import { formatDuration } from '../../archive/paths/count-minutes.ts';
import type { ReadingPath } from '../../archive/paths/path.ts';

/** What schema.org metadata of a path says besides the path itself. */
interface Place {
	/** Absolute URL of the path's page. */
	url: string;
	/** Absolute URL of a document's page. */
	documentUrl: (id: string) => string;
	/** Name of the site. */
	site: string;
}

/** The licences of Creative Commons as authors name them, and where each stands. */
const LICENCES: readonly { name: RegExp; url: (kind: string, version: string) => string }[] = [
	{
		name: /^CC (?<kind>BY(?:-NC)?(?:-SA|-ND)?) (?<version>\d\.\d)\b/u,
		url: (kind, version) =>
			`https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`,
	},
	{
		name: /^CC0 (?<version>1\.0)\b/u,
		url: (_, version) => `https://creativecommons.org/publicdomain/zero/${version}/`,
	},
];

/** Returns the address of a licence that begins with its name, "CC BY 4.0（…）"; null for one that is not known. */
export function licenceUrl(licence: string): string | null {
	for (const { name, url } of LICENCES) {
		const groups = name.exec(licence.normalize('NFKC'))?.groups;
		if (groups !== undefined) return url(groups['kind'] ?? '', groups['version'] ?? '');
	}
	return null;
}

/** Returns a path as schema.org/LearningResource; `isBasedOn` are the documents that it reads, each once. */
export function describeLearningResource(
	path: ReadingPath,
	{ url, documentUrl, site }: Place,
): Record<string, unknown> {
	const documents = new Set(
		path.steps.flatMap(({ passages }) => passages.map(({ document }) => document)),
	);
	return {
		'@context': 'https://schema.org',
		'@type': 'LearningResource',
		'@id': url,
		url,
		name: path.title,
		description: path.summary,
		inLanguage: path.language,
		learningResourceType: 'reading path',
		educationalLevel: path.level,
		educationalUse: 'group work',
		audience: path.audience.map((audienceType) => ({
			'@type': 'EducationalAudience',
			audienceType,
		})),
		teaches: path.objectives,
		timeRequired: formatDuration(path.minutes),
		author: { '@type': 'Organization', name: path.author },
		license: licenceUrl(path.licence) ?? path.licence,
		isAccessibleForFree: true,
		isPartOf: { '@type': 'WebSite', name: site },
		isBasedOn: [...documents].map(({ id, symbol, metadata }) => ({
			'@type': 'Report',
			'@id': documentUrl(id),
			name: metadata.title.value,
			...(symbol !== null && { reportNumber: symbol }),
		})),
		hasPart: path.steps.map(({ number, fragment, title, minutes }) => ({
			'@type': 'LearningResource',
			'@id': `${url}#${fragment}`,
			position: number,
			name: title,
			timeRequired: formatDuration(minutes),
		})),
	};
}

/** Returns a value as JSON that can stand in a `script` element: no "<" in it can end the element. */
export function toScriptJson(value: unknown): string {
	return JSON.stringify(value).replaceAll('<', '\\u003c');
}
