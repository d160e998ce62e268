import { pathOfficePath } from '../../archive/paths/data-paths.ts';
import { hasForm, type PathForm } from '../../archive/paths/path-forms.ts';
import type { ReadingPath } from '../../archive/paths/path.ts';
import { siteUrl } from '../../words/site-url.ts';
import { interfaceText } from '../../words/zh-hans/interface.ts';
import type { PaperForm } from '../../outputs/paths/render-path-head.ts';
import type { Way } from '../../outputs/paths/render-paper.ts';
import { pathUrl } from './path-pages.ts';

const text = interfaceText.paths;

/** The forms that a form leads to: a handout is for whoever is not to see the answers. */
const NEXT: Record<PaperForm, readonly PathForm[]> = {
	guide: ['handout', 'cards', 'quiz', 'present'],
	handout: ['present'],
	cards: ['guide'],
	quiz: ['handout'],
};

/** Returns the ways from a form of a path of the archive that is made for paper. */
export function listWays(path: ReadingPath, form: PaperForm): Way[] {
	const { slug } = path;
	return [
		{ href: pathUrl(slug), label: 'paths.backToPath', words: text.backToPath },
		...NEXT[form]
			.filter((other) => hasForm(path, other))
			.map((other) => ({
				href: pathUrl(slug, other),
				label: `paths.${other}`,
				words: text[other],
			})),
		...(form === 'guide' || form === 'handout'
			? [{ href: siteUrl(pathOfficePath(slug, form)), label: 'paths.word', words: text.word }]
			: []),
	];
}
