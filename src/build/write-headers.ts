import { formatHeadersFile } from '../outputs/headers/format-headers.ts';
import { formatNginxConf } from '../outputs/headers/format-headers.ts';
import type { OutputContext } from './output-context.ts';

/** Writes ready-made files for two kinds of hosts: headers, that is security policy, caching, and who may read the data. */
export async function writeHeaders({ base, write }: OutputContext): Promise<void> {
	await write('_headers', formatHeadersFile(base));
	await write('deploy/nginx.conf', formatNginxConf(base));
}
