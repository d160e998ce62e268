import type { Severity } from '../../model/document.ts';

/** What a rule says where it is broken. `{name}` stands for a value. */
export interface Rule {
	severity: Severity;
	message: string;
	hint: string;
	/** True where a keeper may accept the finding in the manifest, because it is printed so. */
	acceptable?: boolean;
}

/** The hint of what only the print can settle. */
export const COMPARE = 'Compare the page of the source.';

/** The same, with what may have happened. */
export const compare = (suspicion: string) => `Compare the page of the source: ${suspicion}`;

/** The entry of the manifest that settles what a line is, to paste; `roles` are those that it may have. */
export const sayRole = (roles: string) =>
	`\`roles: [{ line: {line}, begins: "{begins}", role: … }]\` (${roles})`;
