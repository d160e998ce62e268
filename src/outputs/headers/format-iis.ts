import { create } from 'xmlbuilder2';
import { CACHING, HIDDEN_FILES, HIDDEN_FOLDER, siteHeaders } from './header-rules.ts';
import { FILE_TYPES, withCharset } from './file-types.ts';

/** Elements of XML, by their name with their attributes under `@…`. */
type Elements = Record<string, unknown>;

/** What can be said for a whole server alone, in `applicationHost.config`. */
const COMPRESSION =
	' IIS compresses text/*, and of other types what the section httpCompression of the server lists: add "application/json; charset=utf-8" and its like to its staticTypes. ';

/** Returns how long files are kept, as IIS has it: the age apart from the rest of what `Cache-Control` says, in days. */
function formatCaching(value: string): Elements {
	const parts = value.split(', ');
	const age = parts.find((part) => part.startsWith('max-age=')) ?? '';
	const days = Number(age.slice('max-age='.length)) / 86_400;
	return {
		'@cacheControlMode': 'UseMaxAge',
		'@cacheControlMaxAge': days === 0 ? '00:00:00' : `${String(days)}.00:00:00`,
		'@cacheControlCustom': parts.filter((part) => part !== age).join(', '),
	};
}

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
		security: {
			requestFiltering: {
				// Without it a plus sign in the base path is refused.
				'@allowDoubleEscaping': 'true',
				hiddenSegments: { '#': hidden },
			},
		},
		staticContent: {
			clientCache: formatCaching(CACHING.other),
			'#': types,
		},
		urlCompression: { '@doStaticCompression': 'true' },
	};
	const configuration = {
		'!': COMPRESSION,
		'system.webServer': server,
		'#': folders.map((folder) => ({
			location: {
				'@path': folder,
				'system.webServer': { staticContent: { clientCache: formatCaching(CACHING.immutable) } },
			},
		})),
	};
	return `${create({ encoding: 'UTF-8' }, { configuration }).end({ prettyPrint: true })}\n`;
}
