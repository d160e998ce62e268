import { expect, test } from 'vitest';
import {
	dropSpaces,
	NOT_HELD_TEMPLATE,
	PARAGRAPH_TEMPLATE,
	parseTemplate,
} from '../../../src/outputs/template/fill-template.ts';

const TEMPLATE =
	'<title>{{title}} · 文库</title><meta content="{{description}}"><link href="{{canonical}}">{{head}}<main>{{main}}</main>';

const fields = {
	title: '题',
	description: '述',
	canonical: 'https://x/',
	head: '<meta>',
	main: '<p>',
};

test('fills every token, one that stands twice too', () => {
	const fill = parseTemplate(`${TEMPLATE}<i>{{title}}</i>`, PARAGRAPH_TEMPLATE);
	expect(fill(fields)).toBe(
		'<title>题 · 文库</title><meta content="述"><link href="https://x/"><meta><main><p></main><i>题</i>',
	);
});

test('escapes text and leaves markup', () => {
	const fill = parseTemplate(TEMPLATE, PARAGRAPH_TEMPLATE);
	const html = fill({
		...fields,
		title: '</title><script>',
		description: `"><b a='&`,
		main: '<b>',
	});
	expect(html).toContain('<title>&lt;/title&gt;&lt;script&gt; · 文库</title>');
	expect(html).toContain('<meta content="&quot;&gt;&lt;b a=&#39;&amp;">');
	expect(html).toContain('<main><b></main>');
});

test('takes tokens and signs of replacement in what is filled in as text', () => {
	const fill = parseTemplate(TEMPLATE, PARAGRAPH_TEMPLATE);
	const html = fill({ ...fields, title: '{{main}}', main: "{{title}} $& $1 $' {{head}}" });
	expect(html).toContain('<title>{{main}} · 文库</title>');
	expect(html).toContain("<main>{{title}} $& $1 $' {{head}}</main>");
});

test('names the tokens that a template lacks', () => {
	const template = TEMPLATE.replace('{{head}}', '').replace('{{main}}', '{{mains}}');
	expect(() => parseTemplate(template, PARAGRAPH_TEMPLATE)).toThrow(
		'The page built of src/pages/paragraph-template.astro lacks {{head}}, {{main}}. ' +
			'Put it back into that file.',
	);
	expect(() => parseTemplate(template, NOT_HELD_TEMPLATE)).toThrow(
		'The page built of src/pages/not-held-template.astro lacks {{main}}. ',
	);
});

test.each([
	[
		'between blocks',
		'<ul> <li> <a href="/">甲</a> </li>\n</ul>',
		'<ul><li><a href="/">甲</a></li></ul>',
	],
	['at the ends of a block', '<p>\n\t甲 乙\n</p>', '<p>甲 乙</p>'],
	[
		'in the head',
		'<head> <meta charset="utf-8"> <title>{{title}} · 库</title> </head>',
		'<head><meta charset="utf-8"><title>{{title}} · 库</title></head>',
	],
])('dropSpaces drops white space %s', (_, html, expected) => {
	expect(dropSpaces(html)).toBe(expected);
});

test.each([
	['between words in a line', '<span>甲</span> <a href="/">乙</a>'],
	['between links', '<a href="/">甲</a> <a href="/b/">乙</a>'],
	['in an attribute', '<meta content="a  b">'],
	['beside what is only named like a block', '<i>甲</i> <picture></picture> <b>乙</b>'],
])('dropSpaces keeps white space %s', (_, html) => {
	expect(dropSpaces(html)).toBe(html);
});
