const HTML: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** Returns text as it is written in an element or a quoted attribute of HTML. */
export function escapeHtml(text: string): string {
	return text.replaceAll(/[&<>"']/g, (character) => HTML[character] ?? character);
}

/** Returns text as it is written in the text of a Markdown link. */
export function escapeMarkdown(text: string): string {
	return text.replaceAll(/[\\`*_[\]<>&!]/g, '\\$&');
}

/** Returns a URL as it is written between the brackets of a Markdown link. */
export function escapeMarkdownUrl(url: string): string {
	return url.replaceAll(/[()<>\s\\]/g, (character) => {
		const encoded = encodeURIComponent(character);
		return encoded === character
			? `%${character.charCodeAt(0).toString(16).toUpperCase()}`
			: encoded;
	});
}
