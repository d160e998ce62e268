import { posix, relative, sep } from 'node:path';
import type { Rule } from 'eslint';
import { HOUSE, SCRIPTED, type Room } from './house.ts';

/** What only the edges of the program touch. */
const EDGES = /^(?:node:|astro(?:[:/]|$)|@astrojs\/|cli-progress$|vite$)/u;

/** Files that are no program: a style sheet or an asset, wherever it lies, is named and not run. */
const ASSET = /\.css$|\?(?:url|raw)$/u;

const FOLDER = 'src/';

/** The room through which files are touched as by Node itself. */
const FILES = 'files';

interface Place {
	room: Room;
	/** Path in the room. */
	path: string;
	/** True for what runs in the browser: a script tag of a component. */
	isScript: boolean;
}

/** Returns where a file of the project lies, by its path from the root; null for one that is in no room. */
function placeOf(file: string): Place | null {
	if (!file.startsWith(FOLDER)) return null;
	const [name = '', ...rest] = file.slice(FOLDER.length).split('/');
	const room = HOUSE.find((one) => one.name === name);
	// The parts of a component that stand in script tags are linted as `Bar.astro/1_1.ts`.
	return room === undefined
		? null
		: { room, path: rest.join('/'), isScript: file.includes('.astro/') };
}

/** Returns what is wrong with an import of `specifier` in a file of `src/`; null where it is as the plan has it. */
function judgeImport(file: string, specifier: string): string | null {
	const place = placeOf(file);
	if (place === null || ASSET.test(specifier)) return null;
	const { room, path, isScript } = place;
	const onlyAtEdges = room.edges.some((edge) => path.startsWith(edge))
		? null
		: `src/${room.name}/${path} is pure: hand the value in, and leave files, Astro and the console to its callers.`;
	if (EDGES.test(specifier)) return onlyAtEdges;
	if (!specifier.startsWith('.')) return null;
	const component = isScript ? file.replace(/\.astro\/.*$/u, '.astro') : file;
	const target = posix.join(posix.dirname(component), specifier);
	const [top = '', name = ''] = target.split('/');
	if (top === 'scripts') return 'src/ imports nothing of scripts/: what both need lies in src/.';
	if (top !== 'src' || name === room.name || !name || name.includes('.')) return null;
	const allowed = isScript ? SCRIPTED : room.imports;
	if (allowed.includes(name)) return name === FILES ? onlyAtEdges : null;
	return `src/${room.name}${isScript ? ', in a script tag,' : ''} imports nothing of src/${name}, only of ${allowed.join(', ') || 'itself'}: see scripts/lint/house.ts.`;
}

/** Holds every import in `src/` against the plan of the house. */
export const rooms: Rule.RuleModule = {
	meta: { type: 'problem', schema: [] },
	create(context) {
		const file = relative(context.cwd, context.filename).split(sep).join(posix.sep);
		const check = (node: Rule.Node, source: unknown): void => {
			const message = typeof source === 'string' ? judgeImport(file, source) : null;
			if (message !== null) context.report({ node, message });
		};
		return {
			ImportDeclaration(node) {
				check(node, node.source.value);
			},
			ImportExpression(node) {
				check(node, node.source.type === 'Literal' ? node.source.value : null);
			},
			ExportNamedDeclaration(node) {
				check(node, node.source?.value);
			},
			ExportAllDeclaration(node) {
				check(node, node.source.value);
			},
		};
	},
};
