import { labelVersion, type Version } from '../../archive/versions/version.ts';
import { outputText } from '../../words/zh-hans/output.ts';
import type { ArchiveDocument } from '../../model/document.ts';

type Named = Pick<ArchiveDocument, 'symbol' | 'metadata'>;

/** Returns what a version is called among all documents: its symbol; where it has none its title, with what tells it from the others. */
export function nameVersion(
	{ id, symbol }: Pick<Version, 'id' | 'symbol'>,
	versions: readonly Version[],
	document?: Named,
): string {
	if (symbol !== null) return symbol;
	if (document === undefined) return id;
	const label = labelVersion(versions, id);
	const title = outputText.titleAsName(document.metadata.title.value);
	return label === null ? title : `${title}(${label})`;
}
