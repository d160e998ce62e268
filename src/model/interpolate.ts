/** Returns a text with the value of each name that it holds in braces, `{name}`; a name without a value stays as it is. */
export function interpolate(text: string, values: Readonly<Record<string, string>>): string {
	return text.replaceAll(/\{(\w+)\}/gu, (whole, name: string) =>
		Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
	);
}
