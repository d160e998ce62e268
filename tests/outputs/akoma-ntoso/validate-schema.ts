import { readFile } from 'node:fs/promises';
import { memoryPages, validateXML } from 'xmllint-wasm';

const readSchema = (name: string) => readFile(new URL(`schema/${name}`, import.meta.url), 'utf8');

/** Returns what xmllint finds wrong with documents of Akoma Ntoso 3.0, given by file name; nothing for valid ones. */
export async function validateAkomaNtoso(files: ReadonlyMap<string, string>): Promise<string[]> {
	const { errors } = await validateXML({
		xml: [...files].map(([fileName, contents]) => ({ fileName, contents })),
		schema: [{ fileName: 'akomantoso30.xsd', contents: await readSchema('akomantoso30.xsd') }],
		preload: [{ fileName: 'xml.xsd', contents: await readSchema('xml.xsd') }],
		maxMemoryPages: memoryPages.GiB,
	});
	return errors.map(({ rawMessage }) => rawMessage);
}
