import { deflateSync } from 'node:zlib';
import { interfaceText } from '../words/zh-hans/interface.ts';
import { charactersOf, composeCard, createCardPress } from '../outputs/share-image/draw-card.ts';
import { startDrawing } from '../outputs/share-image/draw-svg.ts';
import { encodePng } from '../outputs/png/encode-png.ts';
import { PALETTE } from '../outputs/share-image/card-look.ts';
import { loadFont } from '../outputs/share-image/load-font.ts';
import { describeCard, describeSiteCard } from '../outputs/share-image/share-card.ts';
import { shareImagePath } from '../model/file-paths.ts';
import type { OutputContext } from './output-context.ts';

/** Level 6 takes a third more time for a quarter of a per cent, level 9 much more for three. */
const deflate = (bytes: Uint8Array) => deflateSync(bytes, { level: 5, memLevel: 9 });

/** Writes the images that previews of links show: one a document, and one for all other pages. */
export async function writeShareImages(context: OutputContext): Promise<void> {
	const { archive, write, warn, isKept } = context;
	const fresh = archive.documents.filter(({ id }) => isKept?.(shareImagePath(id)) !== true);
	const images = [
		{ id: null, card: describeSiteCard() },
		...fresh.map((document) => ({
			id: document.id,
			card: describeCard(document),
		})),
	];
	const findGlyph = await loadFont(
		images.map(({ card }) => charactersOf(card, interfaceText.site.name)).join(''),
	);
	await startDrawing();
	const draw = createCardPress(findGlyph);
	for (const { id, card } of images) {
		const { lines, missing } = composeCard(card, findGlyph);
		if (missing.length > 0) {
			warn?.(
				`The font of the preview images lacks ${missing.join(' ')}, which the image of ${id ?? 'the site'} ` +
					'has as 〓. Its page is not concerned.',
				id ?? undefined,
			);
		}
		await write(shareImagePath(id), encodePng(draw(lines), PALETTE, deflate), id ?? undefined);
	}
}
