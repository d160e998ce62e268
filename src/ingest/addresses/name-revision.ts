import type { ArchiveDocument } from '../../model/document.ts';

/** Returns the option of the command that names the next revision of a document, given the ids of all that are held. */
export function nameRevision(
	{ id, symbol }: Pick<ArchiveDocument, 'id' | 'symbol'>,
	held: ReadonlySet<string>,
): string {
	const [base, name] = [id.replace(/\/rev\d*$/u, ''), symbol?.replace(/\(Rev\.\d*\)$/u, '')];
	const isTaken = (number: number) =>
		held.has(`${base}/rev${String(number)}`) || (number === 1 && held.has(`${base}/rev`));
	let number = 1;
	while (isTaken(number)) number += 1;
	const next = String(number);
	return name === undefined ? `--id ${base}/rev${next}` : `--symbol "${name}(Rev.${next})"`;
}
