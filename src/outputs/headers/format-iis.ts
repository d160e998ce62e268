import { create } from 'xmlbuilder2';
import { CACHING, HIDDEN_FILES, HIDDEN_FOLDER, siteHeaders } from './header-rules.ts';
import { FILE_TYPES, withCharset } from './file-types.ts';

/** Elements of XML, by their name with their attributes under `@…`. */
type Elements = Record<string, unknown>;

const CACHED = {
	'@cacheControlMode': 'NoControl',
	'@cacheControlCustom': CACHING.immutable,
};

/**
 * Returns the `web.config` of the site, for IIS 10. It sends no file whose ending it has no type for. `folders` are those whose
 * files have names that change with their content. An error keeps its number only where its page is read as a file.
 */
export function formatWebConfig(
	folders: readonly string[],
	others: readonly string[] = [],
): string {
	const page = { '@path': '404.html', '@responseMode': 'File' };
	const errors = ['403', '404'].flatMap((status) => [
		{ remove: { '@statusCode': status } },
		{ error: { '@statusCode': status, ...page } },
	]);
	const types = FILE_TYPES.flatMap((file) => [
		{ remove: { '@fileExtension': `.${file.ending}` } },
		{ mimeMap: { '@fileExtension': `.${file.ending}`, '@mimeType': withCharset(file) } },
	]);
	const headers = Object.entries(siteHeaders(others)).flatMap(([name, value]) => [
		{ remove: { '@name': name } },
		{ add: { '@name': name, '@value': value } },
	]);
	const hidden = [HIDDEN_FOLDER.replace('/', ''), ...HIDDEN_FILES].flatMap((segment) => [
		{ remove: { '@segment': segment } },
		{ add: { '@segment': segment } },
	]);
	const server: Elements = {
		defaultDocument: { '@enabled': 'true', files: { clear: {}, add: { '@value': 'index.html' } } },
		directoryBrowse: { '@enabled': 'false' },
		httpErrors: { '@errorMode': 'Custom', '@existingResponse': 'Auto', '#': errors },
		httpProtocol: { customHeaders: { '#': headers } },
		security: { requestFiltering: { hiddenSegments: { '#': hidden } } },
		staticContent: {
			clientCache: { '@cacheControlMode': 'NoControl', '@cacheControlCustom': CACHING.other },
			'#': types,
		},
		urlCompression: { '@doStaticCompression': 'true' },
	};
	const configuration = {
		'system.webServer': server,
		'#': folders.map((folder) => ({
			location: {
				'@path': folder,
				'system.webServer': { staticContent: { clientCache: CACHED } },
			},
		})),
	};
	return `${create({ encoding: 'UTF-8' }, { configuration }).end({ prettyPrint: true })}\n`;
}
