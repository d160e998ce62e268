/** The static checks, each a tool of node_modules with its parameters. */
export const STATIC_CHECKS = {
	prettier: ['--check', '.'],
	eslint: ['.', '--max-warnings', '0'],
	// What it reads of Astro's types is written before: see scripts/test.ts.
	astro: ['check', '--noSync', '--minimumFailingSeverity', 'hint'],
	knip: ['--no-progress'],
} as const;

export type StaticCheck = keyof typeof STATIC_CHECKS;

/** Projects of Vitest. */
export type Project = 'quick' | 'slow' | 'site';

/** What is to be run, in this order. */
export interface ChosenChecks {
	checks: StaticCheck[];
	/** The projects of each run of Vitest. */
	runs: Project[][];
}

/** Those that run together: where the site cannot be built, the unit tests run all the same. */
const RUNS: readonly (readonly Project[])[] = [['quick', 'slow'], ['site']];

const ALL = Object.keys(STATIC_CHECKS) as StaticCheck[];

/** What each name stands for. Of the static checks only knip is cheap enough to be quick: the others load every type, or format every file. */
const CHOICES: Readonly<Record<string, { checks?: StaticCheck[]; projects?: Project[] }>> = {
	...Object.fromEntries(ALL.map((check) => [check, { checks: [check] }])),
	quick: { checks: ['knip'], projects: ['quick'] },
	unit: { projects: ['quick', 'slow'] },
	site: { projects: ['site'] },
};

/** Returns what the given names stand for, each once; without names everything. Throws where a name stands for nothing. */
export function chooseChecks(names: readonly string[] | undefined): ChosenChecks {
	const chosen = (names ?? [...ALL, 'unit', 'site']).map((name) => {
		const choice = Object.hasOwn(CHOICES, name) ? CHOICES[name] : undefined;
		if (choice !== undefined) return choice;
		const known = Object.keys(CHOICES).join(', ');
		throw new Error(`There is no check “${name}”. The checks are ${known}.`);
	});
	const projects = new Set(chosen.flatMap((one) => one.projects ?? []));
	return {
		checks: ALL.filter((check) => chosen.some((one) => one.checks?.includes(check) === true)),
		runs: RUNS.map((run) => run.filter((project) => projects.has(project))).filter(
			(run) => run.length > 0,
		),
	};
}
