import { ELEMENTS } from '../../../src/model/passage-tree.ts';
import { appendix, table, unnumbered } from '../../fixtures/whole-document.ts';
import { evaluate } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import { afterEach, expect, test } from 'vitest';
import { serialiseDocument } from '../../../src/ingest/serialise/serialise-document.ts';
import { remarkLiteralAddresses } from '../../../src/markdown/remark-literal-addresses.ts';
import { item, makeDocument, mark, paragraph, prose, text } from '../../fixtures/make-document.ts';

interface Props {
	children?: unknown;
}
type Component = (props: Props) => string;

const textOf = (children: unknown): string =>
	Array.isArray(children)
		? children.map(textOf).join('')
		: typeof children === 'string'
			? children
			: '';

/** Names of the HTML elements that were made. */
const made = new Set<string>();

function jsx(type: Component | string, props: Props): string {
	if (typeof type === 'function') return type(props);
	made.add(type);
	return textOf(props.children);
}

const show: Component = ({ children }) => textOf(children);
const NAMES = Object.values(ELEMENTS).map(({ name }) => name);
const components = Object.fromEntries(NAMES.map((name) => [name, show]));

/** Runs an MDX file and returns the text that it shows. */
async function run(mdx: string): Promise<string> {
	const file = mdx.replace(/^---\n.*?\n---\n/su, '');
	const { default: Content } = await evaluate(file, {
		Fragment: show,
		jsx: jsx as never,
		jsxs: jsx as never,
		remarkPlugins: [remarkGfm, remarkLiteralAddresses],
	});
	return (Content as (props: object) => string)({ components });
}

const FLAG = 'ingestedTextRan';
const CODE = `globalThis.${FLAG} = true`;
const hasRun = () => FLAG in globalThis;

afterEach(() => {
	Reflect.deleteProperty(globalThis, FLAG);
	made.clear();
});

test('what is not escaped runs: the flag tells', async () => {
	await run(`{${CODE}}`);
	expect(hasRun()).toBe(true);
});

test.each([
	`{${CODE}}`,
	`\\{${CODE}}`,
	`\\\\{${CODE}}`,
	`&#123;${CODE}}`,
	`{/* */ ${CODE} /* */}`,
	`{(() => { ${CODE} })()}`,
	`{...(${CODE})}`,
	`\${${CODE}}`,
	`export const a = (${CODE})`,
	`export default () => { ${CODE} }`,
	`import a from 'data:text/javascript,${CODE}'`,
	`<script>${CODE}</script>`,
	`<Evil a={${CODE}} />`,
	`<Paragraph {...{ a: (${CODE}) }} />`,
	`"}>{${CODE}}`,
	`</Item>{${CODE}}<Item>`,
	`\`\`\`js\n${CODE}\n\`\`\`\n{${CODE}}`,
	`a\n\nexport const b = (${CODE})`,
	`[a](javascript:{${CODE}})`,
	`![{${CODE}}](x)`,
	`| {${CODE}} |`,
	`<!-- {${CODE}} -->`,
	`[^1]: {${CODE}}`,
])('%j runs nowhere and shows as it is', async (hostile) => {
	const content = [text(hostile)];
	const document = makeDocument({
		front: {
			title: content,
			subtitle: [],
			purpose: [content],
			summary: [{ label: hostile, content }],
		},
		body: [
			{ type: 'heading', fragment: 'h1', level: 1, content, firstParagraph: 1, first: 'p1' },
			paragraph(1, prose(...content), item('p1-a', hostile, mark(1), ...content)),
			{ type: 'box', fragment: 'box1', title: content, blocks: [prose(...content)], after: 1 },
			unnumbered('text1', ...content),
			table('table1', content, [hostile, hostile]),
		],
		parts: [{ ...appendix, label: content, title: content, body: [], footnotes: [] }],
		footnotes: [{ fragment: 'fn1', number: 1, content, citedAt: 'p1', lines: [[2, 2]] }],
	});
	const shown = await run(serialiseDocument(document));
	expect(hasRun()).toBe(false);
	// Purpose, summary, heading, paragraph, item, title and text of the box, text, caption and two cells of the table,
	// name and title of the part, footnote.
	expect(shown.split(hostile.replaceAll('\n', ' '))).toHaveLength(15);
	expect([...made].sort()).toEqual(['a', 'h2', 'li', 'ol', 'p', 'section', 'sup']);
});
