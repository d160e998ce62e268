/** Sources that scripts and styles may come from: never inline, never another host. The search is WebAssembly. */
const SCRIPT_SOURCES = ["'self'", "'wasm-unsafe-eval'"] as const;
const STYLE_SOURCES = ["'self'"] as const;

/** Every other directive of the policy, as Astro takes them. */
const DIRECTIVES = [
	"default-src 'self'",
	"img-src 'self' data:",
	"object-src 'none'",
	"base-uri 'none'",
	"form-action 'self'",
] as const;

/** A page cannot say in its `<meta>` who may frame it; only a header can. */
const HEADER_DIRECTIVES = ["frame-ancestors 'self'"] as const;

/** The content security policy of every page, as `security.csp` of astro.config.mjs takes it. */
export const PAGE_POLICY = {
	directives: [...DIRECTIVES],
	scriptDirective: { resources: [...SCRIPT_SOURCES] },
	styleDirective: { resources: [...STYLE_SOURCES] },
};

/** The same policy as the value of a header, with what only a header can say. */
export const POLICY_HEADER = [
	...DIRECTIVES,
	`script-src ${SCRIPT_SOURCES.join(' ')}`,
	`style-src ${STYLE_SOURCES.join(' ')}`,
	...HEADER_DIRECTIVES,
].join('; ');
