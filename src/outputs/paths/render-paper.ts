import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ReadingPath } from '../../archive/paths/path.ts';
import { labelled } from '../../words/labelled.ts';
import { interfaceText } from '../../words/zh-hans/interface.ts';
import type { PathSetting } from './path-setting.ts';
import { renderCards } from './render-cards.ts';
import { renderGuide } from './render-guide.ts';
import { renderHandout } from './render-handout.ts';
import { isSheet, renderPathEnd, renderPathHead, type PaperForm } from './render-path-head.ts';
import { renderPathCorrections } from './render-path-passage.ts';
import { renderQuiz } from './render-quiz.ts';
import { renderQuizKey } from './render-room.ts';
import { renderPathQr } from './render-step-parts.ts';

/** A way from a form of a path to another. */
export interface Way {
	href: string;
	/** Path of its words in the dictionary, and the words. */
	label: string;
	words: string;
}

/** Returns the ways to other forms of a path. */
function renderWays(ways: readonly Way[]): Element {
	return h(
		'nav',
		{ className: ['path-views'] },
		ways.map(({ href, label, words }) => h('a', { href, ...labelled(label) }, words)),
	);
}

const RENDER: Record<PaperForm, (path: ReadingPath, setting: PathSetting) => Element[]> = {
	guide: renderGuide,
	handout: renderHandout,
	cards: renderCards,
	quiz: renderQuiz,
};

/** What a form has at its end: a sheet has nothing, and the key of the quiz is the last page of the guide. */
const END: Record<PaperForm, (path: ReadingPath) => Element[]> = {
	guide: (path) => [...renderPathEnd(path), ...renderQuizKey(path)],
	handout: renderPathEnd,
	cards: () => [],
	quiz: () => [],
};

/** Returns what a form says of itself: who it is for, and that no copy is official. */
function renderNotices(form: PaperForm, { isOwn }: PathSetting): Element[] {
	const { paths, adapt } = interfaceText;
	const ofForm = { label: `paths.${form}Page.notice`, words: paths[`${form}Page`].notice };
	const ofOwn = [
		{ label: 'adapt.notice', words: adapt.notice },
		...(form === 'guide' ? [{ label: 'adapt.guideNotice', words: adapt.guideNotice }] : []),
	];
	const notices = isOwn && !isSheet(form) ? ofOwn : [ofForm];
	return notices.map(({ label, words }) =>
		h('p', { className: ['path-notice'], ...labelled(label) }, words),
	);
}

/** Returns a path in a form that is made for paper. */
export function renderPaper(
	path: ReadingPath,
	form: PaperForm,
	setting: PathSetting,
	ways: readonly Way[],
): Element[] {
	const { masthead, about } = renderPathHead(path, form);
	return [
		h('div', { className: ['path', 'path-paper', 'frame'] }, [
			h('header', { className: ['masthead', 'path-head'] }, [
				...masthead,
				h('div', { className: ['path-about'] }, [
					...about,
					...renderNotices(form, setting),
					...(ways.length > 0 ? [renderWays(ways)] : []),
					...(isSheet(form) ? [] : [renderPathQr(setting.pathUrl, setting)]),
				]),
			]),
			...RENDER[form](path, setting),
			...END[form](path),
		]),
		...(form === 'handout' ? renderPathCorrections(path) : []),
	];
}
