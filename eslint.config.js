import astro from 'eslint-plugin-astro';
import { configs as regexp } from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { rooms } from './scripts/lint/rooms.ts';

export default defineConfig(
	globalIgnores(['**/dist/', '.astro/', 'content/', 'tests/fixtures/']),
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
	{
		// Imported components have no type here either.
		files: ['src/components/**/*.ts'],
		rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
	},
	{
		files: ['src/{archive,build,components,ingest,layouts,markdown,pages}/**/*.ts'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector: ':matches(Program, ExportNamedDeclaration) > VariableDeclaration[kind="let"]',
					message:
						'A module outlives the build: keep it by readOnce, which the next build forgets.',
				},
			],
		},
	},
	{
		files: ['scripts/*.{ts,mjs}', 'scripts/report/**/*.ts'],
		rules: { 'no-console': 'off' },
	},
);
