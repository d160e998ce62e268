/**
 * Where errors are reported: put the address of your own team here. An address of a web form or an issue tracker
 * works as well: `https://…/issues/new`; it is given `title` and `body`.
 */
const REPORT_TO = 'mailto:archive@example.org';

/**
 * Returns the link that reports an error in a place. It opens a message, to be sent or not, that holds the place's
 * absolute URL. `url` has to be percent-encoded already, as `URL.href` is.
 */
export function reportUrl(subject: string, url: string): string {
	const [titleName, bodyName] = REPORT_TO.startsWith('mailto:')
		? ['subject', 'body']
		: ['title', 'body'];
	return `${REPORT_TO}?${titleName}=${encodeURIComponent(subject)}&${bodyName}=${url}%0A%0A`;
}
