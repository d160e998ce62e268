const MAIL = /^[^\s@:/]+@[^\s@:/]+$/u;

/**
 * Returns where errors are reported, of what the setting `REPORT_TO` says: an address of mail becomes a `mailto:`, an
 * https address, of a web form or an issue tracker, stays. Null where nothing is set. Throws on anything else.
 */
export function parseReportTarget(setting: string | undefined): string | null {
	const value = setting?.trim() ?? '';
	if (value === '') return null;
	if (MAIL.test(value)) return `mailto:${value}`;
	if (value.startsWith('mailto:') && MAIL.test(value.slice('mailto:'.length))) return value;
	if (value.startsWith('https://') && URL.canParse(value)) return value;
	throw new Error(
		`Unexpected REPORT_TO "${value}", expected an address of mail or one that begins with https://.`,
	);
}

/**
 * Returns the link that reports an error in a place. It opens a message, to be sent or not, or a form, and gives it the
 * place's absolute URL. `url` has to be percent-encoded already, as `URL.href` is.
 */
export function reportUrl(target: string, subject: string, url: string): string {
	const [titleName, bodyName] = target.startsWith('mailto:')
		? ['subject', 'body']
		: ['title', 'body'];
	const separator = target.includes('?') ? '&' : '?';
	return `${target}${separator}${titleName}=${encodeURIComponent(subject)}&${bodyName}=${url}%0A%0A`;
}
