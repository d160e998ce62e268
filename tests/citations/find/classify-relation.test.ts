import { expect, test } from 'vitest';
import { englishText } from '../../../src/words/en/interface.ts';
import { interfaceText } from '../../../src/words/zh-hans/interface.ts';
import { classifyRelation } from '../../../src/citations/find/classify-relation.ts';

/** The name stands at the mark ▲. */
const classify = (text: string): string | null => {
	const [before = '', after = ''] = text.split('▲');
	const relation = classifyRelation(before, after);
	return relation && `${relation.kind} ${relation.words}`;
};

test.each<[string, string | null, string]>([
	['劳工局将继续执行▲,加强与', 'implement 执行', 'carries it out'],
	['为贯彻落实▲，', 'implement 贯彻落实', 'the longer word'],
	['作为▲的后续行动，开展', 'follow-up 后续行动', 'follows it up'],
	['以及即将出台的▲。', 'forthcoming 即将出台', 'is still to come'],
	['即将出台的报告根据▲', 'guided-by 根据', 'another is still to come'],
	['根据劳工组织▲实现', 'guided-by 根据', 'is guided by it'],
	['讨论▲号文件过程中得到的指导意见', 'guided-by 指导意见', 'guidance given on it'],
	['理事会在▲号决定中请总干事', 'decision 号决定', 'a decision'],
	['(见决定草案：▲)', 'draft-decision 决定草案', 'a draft decision'],
	['理事会核可▲的', 'decision 理事会核可', 'a decision of a body'],
	['修订▲', 'revise 修订', 'revises it'],
	['根据要求落实▲', 'implement 落实', 'the nearest of two, the last'],
	['落实根据▲', 'guided-by 根据', 'the nearest of two, the other way round'],
	['理事会文件▲。', null, 'only names it'],
	['落实了决议。另见▲', null, 'another sentence'],
	['▲的执行情况', null, 'a state that is spoken of'],
	['《…修正案》和▲', null, 'the name of an amendment'],
	['执行董事介绍了▲', null, 'a person'],
	['▲号决定草案', null, 'a draft is no decision'],
	['经修正的▲', null, 'it is revised, and not here'],
	['经 2022 年修正的▲', null, 'the same, with the year'],
	['落实社会正义，加强能力，并参考▲', null, 'another clause'],
])('%s', (text, expected) => {
	expect(classify(text)).toBe(expected);
});

/** What is said of the passage that names, beside its place: `para. 190 is guided by`, on the page of what it names. */
test.each([
	['根据劳工组织▲实现', '依据', 'is guided by', 'the passage is guided, it does not guide'],
	['(见决定草案：▲)', '决定草案', 'draft decision', 'a draft is not called a decision'],
	['理事会在▲号决定中请总干事', '决定', 'decision', 'the passage names a decision and takes none'],
	['劳工局将继续执行▲', '落实', 'implements', 'the passage implements'],
])('%s reads %s, %s', (text, chinese, english) => {
	const [before = '', after = ''] = text.split('▲');
	const kind = classifyRelation(before, after)?.kind;
	expect(kind && interfaceText.relations.kind(kind)).toBe(chinese);
	expect(kind && englishText.relations.kind(kind)).toBe(english);
});
