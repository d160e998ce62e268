/** The parts of the search page that the script works on. */
export interface PageElements {
	form: HTMLFormElement;
	input: HTMLInputElement;
	/** A live region: what is put there is read aloud. */
	status: HTMLElement;
	results: HTMLElement;
	facets: HTMLElement;
}

/**
 * Returns the parts of a search page under `root`: `form[data-search-form]` with `input[name=q]`,
 * `[data-search-status]`, `ol[data-search-results]`, `[data-search-facets]`. Throws where one is missing.
 */
export function findPageElements(root: ParentNode): PageElements {
	const find = (selector: string): HTMLElement => {
		const element = root.querySelector<HTMLElement>(selector);
		if (element === null) throw new Error(`The search page has no ${selector}.`);
		return element;
	};
	return {
		form: find('form[data-search-form]') as HTMLFormElement,
		input: find('form[data-search-form] input[name="q"]') as HTMLInputElement,
		status: find('[data-search-status]'),
		results: find('ol[data-search-results]'),
		facets: find('[data-search-facets]'),
	};
}
