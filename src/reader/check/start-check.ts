import type * as Client from '../../search/client/search.ts';
import { siteUrl } from '../../words/site-url.ts';
import { mountCheckPage } from './mount-check-page.ts';

mountCheckPage(document, async () => {
	const { checkAll } = (await import(
		/* @vite-ignore */ siteUrl('search/search.js')
	)) as typeof Client;
	return checkAll;
});
