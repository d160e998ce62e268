/** The static checks, each a tool of node_modules with its parameters. */
export const STATIC_CHECKS = {
	prettier: ['--check', '.'],
	eslint: ['.', '--max-warnings', '0'],
	astro: ['check', '--minimumFailingSeverity', 'hint'],
	knip: ['--no-progress'],
} as const;

export type StaticCheck = keyof typeof STATIC_CHECKS;

/** Projects of Vitest, a run each: where the site cannot be built, the unit tests run all the same. */
export type Project = 'quick' | 'unit' | 'site';

/** What is to be run, in this order. */
export interface ChosenChecks {
	checks: StaticCheck[];
	projects: Project[];
}

const ALL = Object.keys(STATIC_CHECKS) as StaticCheck[];

/** What each name stands for. Of the static checks only knip is cheap enough to be quick: the others load every type, or format every file. */
const CHOICES: Readonly<Record<string, Partial<ChosenChecks>>> = {
	...Object.fromEntries(ALL.map((check) => [check, { checks: [check] }])),
	quick: { checks: ['knip'], projects: ['quick'] },
	unit: { projects: ['unit'] },
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
	// The unit tests have the quick ones among them.
	if (projects.has('unit')) projects.delete('quick');
	return {
		checks: ALL.filter((check) => chosen.some((one) => one.checks?.includes(check) === true)),
		projects: (['quick', 'unit', 'site'] as const).filter((project) => projects.has(project)),
	};
}
