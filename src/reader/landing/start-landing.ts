/** All that a page of a document loads for those who come from a search, or by an address that is gone. */
if (new URLSearchParams(location.search).has('q')) {
	void import('./show-hits.ts').then(({ showHits }) => showHits());
}

function watchFragment(): void {
	const id = location.hash.slice(1);
	if (id === '' || document.getElementById(id) !== null) return;
	void import('./follow-fragment.ts').then(({ followFragment }) => followFragment(id));
}
window.addEventListener('hashchange', watchFragment);
watchFragment();
