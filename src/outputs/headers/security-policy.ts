/** What every page may do: its scripts and styles are never inline and never of another host. The search is WebAssembly. */
const DIRECTIVES = [
	"default-src 'self'",
	"img-src 'self' data:",
	"object-src 'none'",
	"base-uri 'none'",
	"form-action 'self'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self'",
] as const;

/** A page cannot say in its `<meta>` who may frame it; only a header can. */
const HEADER_DIRECTIVES = ["frame-ancestors 'self'"] as const;

/** The content security policy of every page, as its `<meta>` has it. */
export const PAGE_POLICY = DIRECTIVES.join('; ');

/** The same policy as the value of a header, with what only a header can say. */
export const POLICY_HEADER = [...DIRECTIVES, ...HEADER_DIRECTIVES].join('; ');
