import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkCopy, formatCopyReport } from '../../scripts/check-published/check-copy.ts';
import { typeOf } from '../../src/outputs/headers/file-types.ts';
import { CACHING, IMMUTABLE, siteHeaders } from '../../src/outputs/headers/header-rules.ts';
import { type SmallSite, writeSmallSite } from './small-site.ts';

const LEDGER = ['gb/346/ins/8', 'gb/346/ins/8/fn1'];

let site: SmallSite;

beforeAll(async () => {
	site = await writeSmallSite('/');
});

afterAll(() => {
	rmSync(site.root, { recursive: true });
});

/** What a host is about to send; a host at fault changes it. */
interface Sent {
	path: string;
	status: number;
	type: string;
	body: Buffer;
	isPacked: boolean;
	headers: Record<string, string>;
}

/** Changes what a host sends, or answers itself and returns null. */
type Fault = (sent: Sent, response: ServerResponse, request: IncomingMessage) => Sent | null;

/** Returns what a host sends that does all as it should. */
function answer(path: string): Sent {
	const isKept = IMMUTABLE.some((start) => path.startsWith(start));
	const file = join(site.root, path === '' || path.endsWith('/') ? `${path}index.html` : path);
	const isFolder = existsSync(join(file, 'index.html'));
	const isThere = existsSync(file) && !isFolder && !/^deploy|^[._](?!astro)/u.test(path);
	const other = { 'cache-control': CACHING.other };
	if (isFolder) {
		const headers = { ...other, location: `/${path}/` };
		return { path, status: 301, type: '', body: Buffer.alloc(0), isPacked: false, headers };
	}
	return {
		path,
		status: isThere ? 200 : 404,
		type: (isThere ? typeOf(file) : null) ?? 'text/html; charset=utf-8',
		body: readFileSync(isThere ? file : join(site.root, '404.html')),
		isPacked: true,
		headers: isThere && isKept ? { 'cache-control': CACHING.immutable } : other,
	};
}

const respond =
	(fault: Fault) =>
	(request: IncomingMessage, response: ServerResponse): void => {
		const path = (request.url ?? '/').slice(1);
		const sent = fault(answer(decodeURI(path)), response, request);
		if (sent === null) return;
		const isPacked = sent.isPacked && (request.headers['accept-encoding'] ?? '').includes('gzip');
		const packed = isPacked ? { 'content-encoding': 'gzip', vary: 'Accept-Encoding' } : {};
		const type = sent.type === '' ? {} : { 'content-type': sent.type };
		response.writeHead(sent.status, { ...siteHeaders(), ...type, ...packed, ...sent.headers });
		response.end(isPacked ? gzipSync(sent.body) : sent.body);
	};

async function listen(server: Server): Promise<number> {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return (server.address() as AddressInfo).port;
}

/** Returns what is said of a host with a fault: the report, or why there is none. */
async function judge(fault: Fault, patience?: number): Promise<string> {
	const server = createServer(respond(fault));
	const home = `http://127.0.0.1:${String(await listen(server))}`;
	try {
		const walk = patience === undefined ? {} : { patience };
		return formatCopyReport(await checkCopy(home, LEDGER.slice(0, 1), walk)).replaceAll(
			home,
			'HOME',
		);
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		return error.message.replaceAll(home, 'HOME');
	} finally {
		server.closeAllConnections();
		server.close();
	}
}

const isPage = ({ path }: Sent) => path === '' || path.endsWith('/');

test('a host without a fault is said to work', async () => {
	expect(await judge((sent) => sent)).toMatch(/the copy works\.$/u);
});

describe('where no copy is found, the reason is said, and what to do', () => {
	test('one page is sent for everything', async () => {
		const welcome = Buffer.from('<!doctype html><title>Welcome</title>');
		expect(await judge((sent) => ({ ...sent, status: 200, body: welcome, headers: {} })))
			.toMatchInlineSnapshot(`
			"HOME/release.json is answered with something else than a list of files.
			  Hint: There is no copy of the archive at this address, or one of an earlier version. Name the address of its first page."
		`);
	});

	test('it begins as data and is none', async () => {
		expect(
			await judge((sent) => ({ ...sent, status: 200, body: Buffer.from('{"error": ') })),
		).toContain('something else than a list of files');
	});

	test('readers have to sign in', async () => {
		const headers = { location: 'https://login.example/?back=%2F' };
		expect(await judge((sent) => ({ ...sent, status: 302, headers }))).toMatchInlineSnapshot(`
			"HOME/release.json leads to https://login.example/?back=%2F (302).
			  Hint: Where that is a page for signing in, let anyone read the files; where the archive stands there, check that address."
		`);
	});

	test('a password is asked for', async () => {
		expect(await judge((sent) => ({ ...sent, status: 401 }))).toMatchInlineSnapshot(`
			"HOME/release.json is answered with 401.
			  Hint: Readers would be asked for a password, and search engines turned away: let anyone read the files."
		`);
	});

	test('nothing comes', async () => {
		expect(await judge(() => null, 100)).toMatchInlineSnapshot(`
			"HOME/release.json is not answered: it takes too long.
			  Hint: Look whether a firewall stands between, and whether the host has too much to do."
		`);
	});

	test('the connection is cut off', async () => {
		expect(
			await judge((_, response) => {
				response.destroy();
				return null;
			}),
		).toMatchInlineSnapshot(`
			"HOME/release.json is not answered: the connection was cut off.
			  Hint: Look into the log of errors of the host. A port of HTTPS that is asked without it may do so too: try https://."
		`);
	});

	test('it leads to what is no address', async () => {
		const headers = { location: 'http://[' };
		expect(await judge((sent) => ({ ...sent, status: 302, headers }))).toContain(
			'is answered with 302',
		);
	});
});

describe('of a copy that is there, what is wrong is said in words to act on', () => {
	test('everything that is missing is answered by a page, as if it were there', async () => {
		expect(await judge((sent) => (sent.status === 404 ? { ...sent, status: 200 } : sent)))
			.toMatchInlineSnapshot(`
			"Wrong:
			/gb/ and 3 others
			  What is not there is answered with 200, expected 404.
			  Hint: Search engines would list addresses that do not exist; a folder without a page is not there, and not forbidden.
			Could be better:
			/deploy/nginx.conf
			  It is answered with 200, expected 404.
			  Hint: Settings of hosts are no part of the site. Nothing secret is in them.
			The build makes settings for hosts: deploy/nginx.conf, deploy/Caddyfile, .htaccess, web.config, _headers.
			1 document, 32 files, of a state that was not committed; addresses of the ledger asked for: 1; 1 fault."
		`);
	});

	test('a folder without a page is forbidden, as IIS has it: readers lose nothing', async () => {
		const text = await judge((sent) => (sent.path === 'gb/' ? { ...sent, status: 403 } : sent));
		expect(text).toContain('What is not there is answered with 403, expected 404.');
		expect(text).toMatch(/the copy works\.$/u);
	});

	test('scripts and data have the wrong type', async () => {
		expect(
			await judge((sent) =>
				/\.(?:js|wasm|json)$/u.test(sent.path) ? { ...sent, type: 'text/plain' } : sent,
			),
		).toMatchInlineSnapshot(`
			"Wrong:
			/search/search.js
			  It is sent as “text/plain”, expected “text/javascript; charset=utf-8”.
			  Hint: Tell the host the type of *.js.
			/api/v1/document.schema.json
			  It is sent as “text/plain”, expected “application/schema+json; charset=utf-8”.
			  Hint: Tell the host the type of *.schema.json.
			/search/index.json
			  It is sent as “text/plain”, expected “application/json; charset=utf-8”.
			  Hint: Tell the host the type of *.json.
			/gb/346/ins/8/citation.csl.json
			  It is sent as “text/plain”, expected “application/vnd.citationstyles.csl+json; charset=utf-8”.
			  Hint: Tell the host the type of *.csl.json.
			/wasm/a.wasm
			  It is sent as “text/plain”, expected “application/wasm”.
			  Hint: Tell the host the type of *.wasm.
			The build makes settings for hosts: deploy/nginx.conf, deploy/Caddyfile, .htaccess, web.config, _headers.
			1 document, 32 files, of a state that was not committed; addresses of the ledger asked for: 1; 5 faults."
		`);
	});

	test('nothing is compressed, and no header is sent', async () => {
		const text = await judge((sent, response) => {
			response.writeHead(sent.status, {
				...(sent.type !== '' && { 'content-type': sent.type }),
				...(sent.headers['location'] !== undefined && { location: sent.headers['location'] }),
			});
			response.end(sent.body);
			return null;
		});
		expect(text).toContain('It is sent as it is, not compressed.');
		expect(text).toContain('The header Content-Security-Policy is not sent');
		expect(text).toMatch(/1 faults?\.$/u);
	});

	test('it is not compressed as it says', async () => {
		expect(
			await judge((sent) =>
				sent.path === 'search/search.js'
					? { ...sent, isPacked: false, headers: { 'content-encoding': 'gzip' } }
					: sent,
			),
		).toMatchInlineSnapshot(`
			"Wrong:
			/search/search.js
			  It is not answered: what it sends is not compressed as it says it is.
			  Hint: Where files are sent that lie there compressed, compress them no second time, and send each under the name of its form.
			1 document, 32 files, of a state that was not committed; addresses of the ledger asked for: 1; 1 fault."
		`);
	});

	test('pages are changed on the way', async () => {
		expect(
			await judge((sent) =>
				isPage(sent)
					? { ...sent, body: Buffer.concat([sent.body, Buffer.from('<!-- -->')]) }
					: sent,
			),
		).toMatchInlineSnapshot(`
			"Wrong:
			/gb/ and 1 others
			  What is not there is not answered by the page of the site, 404.html.
			  Hint: That page leads on from addresses that were cut or mistyped. Set it as the page for error 404.
			/gb/346/ins/8/
			  What is answered to the address gb/346/ins/8 is not the page that was built.
			  Hint: An earlier state is there, the host changes pages, or it sends one page for everything: put all of dist/ there again, and turn off what changes pages or leads every address to one.
			The build makes settings for hosts: deploy/nginx.conf, deploy/Caddyfile, .htaccess, web.config, _headers.
			1 document, 32 files, of a state that was not committed; addresses of the ledger asked for: 1; 2 faults."
		`);
	});

	test('a file of the search was not copied', async () => {
		expect(
			await judge((sent) =>
				sent.path.endsWith('.pf_meta') ? { ...answer('none'), path: sent.path } : sent,
			),
		).toMatchInlineSnapshot(`
			"Wrong:
			/search/data-0123/a.pf_meta
			  It is answered with 404.
			  Hint: The copy may not be whole: put all of dist/ there again. Some hosts send no file whose type they do not know, or none that begins with a point or an underscore.
			The build makes settings for hosts: deploy/nginx.conf, deploy/Caddyfile, .htaccess, web.config, _headers.
			1 document, 32 files, of a state that was not committed; addresses of the ledger asked for: 1; 1 fault."
		`);
	});

	test('no more than a few questions are answered', async () => {
		let count = 0;
		expect(await judge((sent) => ((count += 1) > 12 ? { ...sent, status: 429 } : sent))).toContain(
			'limits how often one reader may ask',
		);
	});

	test('it ends in the middle', async () => {
		let count = 0;
		const text = await judge((sent, response) => {
			count += 1;
			if (count <= 12) return sent;
			response.destroy();
			return null;
		});
		expect(text).toMatch(
			/HOME\/ has ceased to answer, HOME\/\S* as the last: the connection was cut off\./u,
		);
	});

	test('it stands under another path than it was built for, or on another host', async () => {
		const page = '<!doctype html><link rel="canonical" href="https://archive.example/archive/">';
		const text = await judge((sent) =>
			sent.path === '' ? { ...sent, body: Buffer.from(page) } : sent,
		);
		expect(text).toContain('The site was built for the path /archive/, and stands under /.');
		expect(text).toContain('build it again with BASE="/".');
		expect(text).toContain(
			'The site was built for https://archive.example, and was asked for at HOME.',
		);
	});
});

/** A program of the system, not of a package. */
const OPENSSL = 'openssl';
const hasOpenssl = spawnSync(OPENSSL, ['version']).status === 0;

describe.skipIf(!hasOpenssl)(
	`${hasOpenssl ? '' : 'skipped, because openssl is not installed: '}of a certificate`,
	() => {
		/** Returns what is said of a host with a certificate for a name, valid from one day to another. */
		async function judgeCertificate(name: string, parameters: string[]): Promise<string> {
			const folder = mkdtempSync(join(tmpdir(), 'gb-archive-tls-'));
			const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
			const made = spawnSync(OPENSSL, [
				...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
				...['-keyout', key, '-out', cert, '-subj', `/CN=${name}`, ...parameters],
			]);
			expect(made.status, made.stderr.toString()).toBe(0);
			const options = { key: readFileSync(key), cert: readFileSync(cert) };
			const server = createTlsServer(
				options,
				respond((sent) => sent),
			);
			const home = `https://127.0.0.1:${String(await listen(server))}`;
			try {
				await checkCopy(home, LEDGER);
				return 'it works';
			} catch (error) {
				return (error as Error).message.replaceAll(home, 'HOME');
			} finally {
				server.closeAllConnections();
				server.close();
				rmSync(folder, { recursive: true });
			}
		}

		test('that nobody has signed', async () => {
			expect(await judgeCertificate('127.0.0.1', ['-addext', 'subjectAltName=IP:127.0.0.1']))
				.toMatchInlineSnapshot(`
				"HOME/release.json is not answered: its certificate is signed by nobody whom this machine trusts.
				  Hint: Browsers warn readers as well: take a certificate of a public authority. Where an authority of your own has signed it, name its certificate in NODE_EXTRA_CA_CERTS=FILE and run the command again."
			`);
		});
	},
);

test('HTTPS is asked of a host that speaks none', async () => {
	const server = createServer(respond((sent) => sent));
	const port = await listen(server);
	try {
		await expect(checkCopy(`https://127.0.0.1:${String(port)}`, LEDGER)).rejects.toThrow(
			'it speaks no HTTPS at this port',
		);
	} finally {
		server.closeAllConnections();
		server.close();
	}
});
