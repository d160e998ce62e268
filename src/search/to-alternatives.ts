/** Returns the query for records with one of some forms. */
export function toAlternatives(forms: readonly string[]): string {
	return forms.map((form) => (/^-|[\s|"“]/u.test(form) ? `"${form}"` : form)).join('|');
}
