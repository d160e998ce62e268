/** The parts of the search page that the script works on. */
export interface PageElements {
	form: HTMLFormElement;
	input: HTMLInputElement;
	/** A live region: what is put there is read aloud. */
	status: HTMLElement;
	/** Queries asked before; shown while there is no query. */
	recent: HTMLElement;
	/** Layout and order of the results. */
	tools: HTMLElement;
	/** What may help where little or nothing was found. */
	advice: HTMLElement;
	results: HTMLElement;
	more: HTMLButtonElement;
	facets: HTMLElement;
}

/**
 * Returns the parts of a search page under `root`: `form[data-search-form]` with `input[name=q]`, and an element each
 * for `[data-search-status]`, `-recent`, `-tools`, `-advice`, `-results`, `-more` and `-facets`. Throws where one is
 * missing.
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
		recent: find('[data-search-recent]'),
		tools: find('[data-search-tools]'),
		advice: find('[data-search-advice]'),
		results: find('[data-search-results]'),
		more: find('button[data-search-more]') as HTMLButtonElement,
		facets: find('[data-search-facets]'),
	};
}
