import { type XmlElement, childrenOf, elementsOf, parseXml } from './xml.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { openZip, type Zip } from './zip.ts';

/** What a part points to: another part, or something outside of the file, which is never fetched. */
export interface Relation {
	type: string;
	target: string;
	isExternal: boolean;
}

/** A Word file as its parts. */
export interface Package {
	/** Returns the tree of a part, or null where there is none of that name. */
	read: (name: string) => XmlElement | null;
	/** Returns the bytes of a part that is no XML, or null. */
	readBytes: (name: string) => Uint8Array | null;
	/** Returns what a part points to, by the ids that it uses. */
	relationsOf: (name: string) => Map<string, Relation>;
	names: readonly string[];
	/** Name of the part that holds the text. */
	main: string;
}

/** First bytes of old Office files, and of new ones that are encrypted. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

const begins = (bytes: Uint8Array, signature: readonly number[]) =>
	signature.every((byte, index) => bytes[index] === byte);

/** True for bytes that are a Word file, or what people take for one: any zip file, and Word's of before 2007. */
export const isWordLike = (bytes: Uint8Array): boolean => begins(bytes, OLE) || begins(bytes, ZIP);

/** True where bytes hold a name as old Office files write it. */
function holdsName(bytes: Uint8Array, name: string): boolean {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name, 0, 'utf16le');
}

/** Returns a name of a part that another one gives, from the folder of that one: `../media/image1.png`. */
function resolve(base: string, target: string): string {
	if (target.startsWith('/')) return target.slice(1);
	const steps = base.split('/').slice(0, -1);
	for (const step of target.split('/')) {
		if (step === '..') steps.pop();
		else if (step !== '.') steps.push(step);
	}
	return steps.join('/');
}

function readRelations(root: XmlElement | null, base: string): Map<string, Relation> {
	const relations = (root === null ? [] : childrenOf(root, 'rel:Relationship')).map(
		({ attributes }): [string, Relation] => {
			const { Id = '', Type = '', Target = '', TargetMode = '' } = attributes;
			const isExternal = TargetMode === 'External';
			const target = isExternal ? Target : resolve(base, Target);
			return [Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target, isExternal }];
		},
	);
	return new Map(relations);
}

const relationsPart = (name: string) => {
	const cut = name.lastIndexOf('/') + 1;
	return `${name.slice(0, cut)}_rels/${name.slice(cut)}.rels`;
};

/** What a file is that has text parts of other programs, by its content type. */
const OTHERS: readonly { pattern: RegExp; name: string }[] = [
	{ pattern: /spreadsheetml|ms-excel/u, name: 'an Excel file' },
	{ pattern: /presentationml|ms-powerpoint/u, name: 'a PowerPoint file' },
];

const WORD_TYPE =
	/^application\/vnd\.(?:openxmlformats-officedocument\.wordprocessingml\.(?:document|template)|ms-word\.(?:document|template)\.macroEnabled(?:Template)?)\.main\+xml$/iu;

/** Returns the content type of a part. */
function typeOf(types: XmlElement, part: string): string {
	const own = elementsOf(types).find(
		({ attributes }) => attributes['PartName']?.toLowerCase() === `/${part}`.toLowerCase(),
	);
	const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
	const byExtension = elementsOf(types).find(
		({ attributes }) => attributes['Extension']?.toLowerCase() === extension,
	);
	return (own ?? byExtension)?.attributes['ContentType'] ?? '';
}

function nameForeign(zip: Zip): string {
	const mime = zip.read('mimetype');
	const type = mime === null ? '' : new TextDecoder().decode(mime.subarray(0, 100));
	return type.includes('opendocument') ? 'an OpenDocument file' : 'a ZIP archive of other files';
}

/** Returns the name of the part with the text. Throws where the file is none of Word's. */
function findMain(zip: Zip, read: Package['read'], types: XmlElement | null): string {
	if (types === null) throw new UnreadableFile('word-other', { found: nameForeign(zip) });
	const relations = [...readRelations(read('_rels/.rels'), '').values()];
	const main = relations.find(({ type }) => type === 'officeDocument')?.target;
	if (main === undefined) throw new UnreadableFile('word-part-missing', { found: '_rels/.rels' });
	const type = typeOf(types, main);
	const other = OTHERS.find(({ pattern }) => pattern.test(type))?.name;
	if (other !== undefined) throw new UnreadableFile('word-other', { found: other });
	if (!WORD_TYPE.test(type)) {
		throw new UnreadableFile('word-type', { found: type === '' ? 'nothing' : type });
	}
	return main;
}

/** Opens a Word file. Throws `UnreadableFile` for what is none, says why, and what to do. */
export function openPackage(bytes: Uint8Array): Package {
	if (begins(bytes, OLE)) {
		const isEncrypted = holdsName(bytes, 'EncryptedPackage');
		if (isEncrypted) throw new UnreadableFile('word-encrypted');
		const isWord = holdsName(bytes, 'WordDocument');
		const found = isWord ? 'a Word file of the kind of before 2007 (.doc)' : 'an old Office file';
		throw new UnreadableFile('word-old', { found });
	}
	const zip = openZip(bytes);
	const read = (name: string) => {
		const part = zip.read(name);
		return part === null ? null : parseXml(part, name);
	};
	const main = findMain(zip, read, read('[Content_Types].xml'));
	return {
		read,
		readBytes: (name) => zip.read(name),
		relationsOf: (name) => readRelations(read(relationsPart(name)), name),
		names: zip.names,
		main,
	};
}
