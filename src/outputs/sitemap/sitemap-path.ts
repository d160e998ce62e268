/** Path of the index of sitemaps under the base. */
export const SITEMAP_INDEX = 'sitemap-index.xml';
