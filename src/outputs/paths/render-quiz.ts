import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ReadingPath } from '../../archive/paths/path.ts';
import { labelled } from '../../words/labelled.ts';
import { interfaceText } from '../../words/zh-hans/interface.ts';
import { renderAnswerLines } from './render-step-parts.ts';

const text = interfaceText.paths.quizPage;

/** Lines of an answer: a quiz asks for a word or two. */
export const QUIZ_LINES = 1;

/** Returns the quiz of a path with room for answers; the guide has the key. */
export function renderQuiz({ quiz = [] }: ReadingPath): Element[] {
	if (quiz.length === 0) return [h('p', labelled('paths.quizPage.none'), text.none)];
	return [
		h('p', { className: ['quiz-name'] }, [
			h('span', labelled('paths.quizPage.name'), text.name),
			h('span', { className: ['quiz-name-line'] }),
		]),
		h('section', { className: ['path-questions', 'quiz'] }, [
			h(
				'ol',
				{ lang: 'zh-Hans' },
				quiz.map(({ question }) => h('li', [h('p', question), ...renderAnswerLines(QUIZ_LINES)])),
			),
		]),
	];
}
