import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { writeWhole } from '../src/files/write.ts';
import { THIRD_PARTY_PATH } from '../src/model/file-paths.ts';
import { formatLicenceTexts, listBundled, readLicence, readLockedPackages } from './licences.ts';
import { MCP_BUNDLE } from './mcp/bundle.ts';

const root = process.cwd();
const { metafile } = await build({ ...MCP_BUNDLE, metafile: true });
const licences = join(dirname(MCP_BUNDLE.outfile), THIRD_PARTY_PATH);
const read = (path: string) => readLicence(root, path);
writeWhole(licences, formatLicenceTexts(readLockedPackages(root), listBundled(metafile), read));
console.log(MCP_BUNDLE.outfile);
console.log(licences);
