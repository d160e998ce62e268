import astro from 'eslint-plugin-astro';
import { configs as regexp } from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { rooms } from './scripts/lint/rooms.ts';

const ENVIRONMENT = '[object.name="process"][property.name="env"]';
const SETTING = '/^(SITE|BASE)$/';

/** Where the site lives is said in several ways; what comes of them is in Astro's configuration alone. */
const SITE_SETTINGS = [
	`MemberExpression:matches([property.name=${SETTING}], [property.value=${SETTING}]) > MemberExpression.object${ENVIRONMENT}`,
	`VariableDeclarator:has(> MemberExpression.init${ENVIRONMENT}) > ObjectPattern > Property[key.name=${SETTING}]`,
].map((selector) => ({
	selector,
	message: 'Take `site` and `base` from the configuration that Astro has resolved.',
}));

/** Renaming and linking end with EXDEV where the other place is on another disk. */
const MOVES = [
	{
		selector: 'ImportSpecifier[imported.name=/^(rename|link)(Sync)?$/]',
		message: 'Use src/files/place.ts, which moves and links to another disk too.',
	},
];

/** Node's own functions empty a file before they fill it, so that one that is stopped leaves half of it. */
const WRITES = '/^(writeFile|appendFile|copyFile|truncate)(Sync)?$|^createWriteStream$/';
const WHOLE = [
	`ImportSpecifier[imported.name=${WRITES}]`,
	`CallExpression > MemberExpression.callee[property.name=${WRITES}]`,
	`CallExpression > MemberExpression.callee[property.value=${WRITES}]`,
].map((selector) => ({
	selector,
	message: 'Use src/files/write.ts: a file is written whole or not at all.',
}));

const OUTLIVING = {
	selector: ':matches(Program, ExportNamedDeclaration) > VariableDeclaration[kind="let"]',
	message: 'A module outlives the build: keep it by readOnce, which the next build forgets.',
};

const OWN_LIMIT =
	'Every test has the limits of tests/time-limits.ts, which a loaded machine keeps.';

/** What makes a test depend on how fast the machine is. */
const BY_THE_CLOCK = [
	{
		selector: 'CallExpression[callee.property.name="waitForTimeout"]',
		message:
			'Wait for what is to happen. For what is not to happen, let the time of the page pass: tests/site/pass-time.ts.',
	},
	{
		selector: 'Literal[value="networkidle"]',
		message:
			'It is half a second of silence, for each page: wait with `settle` of the open page, which ends with the last answer.',
	},
	{
		selector: 'CallExpression[callee.name="expect"] MemberExpression[property.name="now"]',
		message: 'Durations belong into bench/. For work done, count, or ask process.cpuUsage().',
	},
	{ selector: 'Property[key.name=/timeout$/i] > Literal.value', message: OWN_LIMIT },
	{
		selector: 'CallExpression[callee.name=/^(test|before|after)/] > Literal[raw=/^[0-9_]+$/]',
		message: OWN_LIMIT,
	},
	{
		selector: 'CallExpression[callee.callee.object.name="test"] > Literal[raw=/^[0-9_]+$/]',
		message: OWN_LIMIT,
	},
];

export default defineConfig(
	globalIgnores(['**/dist/', '.astro/', '.cache/', 'bin/', 'content/', 'tests/fixtures/']),
	tseslint.configs.strictTypeChecked,
	tseslint.configs.stylisticTypeChecked,
	astro.configs.recommended,
	regexp.recommended,
	{
		languageOptions: { parserOptions: { projectService: true } },
		plugins: { house: { rules: { rooms } } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'no-console': 'error',
			'house/rooms': 'error',
			'object-shorthand': 'error',
			'prefer-const': 'error',
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			'@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
			// It takes `[...text]` for a mistake; by code points is how a Chinese text is to be read.
			'@typescript-eslint/no-misused-spread': 'off',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
			],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true },
			],
			// Ranges of digits and signs beyond ASCII are what many a pattern is about.
			'regexp/no-obscure-range': 'off',
			'regexp/use-ignore-case': 'off',
		},
	},
	{
		// `astro check` sees the types of a component's template; here they are `any`.
		files: ['**/*.{astro,js,mjs}', '**/*.astro/*.ts'],
		extends: [tseslint.configs.disableTypeChecked],
	},
	// Of the rules below the last one that names a file holds for it: each says all that holds there.
	{
		files: ['src/**/*', 'scripts/**/*'],
		rules: { 'no-restricted-syntax': ['error', ...SITE_SETTINGS, ...MOVES, ...WHOLE] },
	},
	{
		files: ['src/{archive,build,components,ingest,layouts,markdown,pages}/**/*.ts'],
		rules: {
			'no-restricted-syntax': ['error', ...SITE_SETTINGS, ...MOVES, ...WHOLE, OUTLIVING],
		},
	},
	{
		// The room that all others write and move by.
		files: ['src/files/**/*'],
		rules: { 'no-restricted-syntax': ['error', ...SITE_SETTINGS] },
	},
	{
		// They give a folder another name in the folder that it is in: the moment from which on a change holds.
		files: ['scripts/build/swap-sites.ts', 'src/ingest/write/transaction.ts'],
		rules: { 'no-restricted-syntax': ['error', ...SITE_SETTINGS, ...WHOLE, OUTLIVING] },
	},
	{
		// They ask whether a site was built for the place that is meant.
		files: ['scripts/{check-site,kit}.ts'],
		rules: { 'no-restricted-syntax': ['error', ...MOVES, ...WHOLE] },
	},
	{
		files: ['scripts/*.{ts,mjs}', 'scripts/report/**/*.ts'],
		rules: { 'no-console': 'off' },
	},
	{
		files: ['tests/**/*.ts', 'vitest.config.ts'],
		rules: { 'no-restricted-syntax': ['error', ...BY_THE_CLOCK] },
	},
);
