import { parse } from 'yaml';
import { z } from 'zod';
import type { Instrument } from '../../model/document.ts';
import { instrumentSlug } from './page-paths.ts';

const list = z.strictObject({
	instruments: z.array(
		z.strictObject({
			kind: z.enum(['convention', 'recommendation', 'protocol']),
			number: z.int().positive(),
			/** In Chinese; absent where it is not certain. */
			title: z.string().min(1).optional(),
			english: z.string().min(1).optional(),
		}),
	),
	sdg: z.array(
		z.strictObject({
			/** Of a target or an indicator: "8.7", "8.b.1". */
			code: z.string().regex(/^\d{1,2}\.(?:\d{1,2}|[a-d])(?:\.\d)?$/u),
			/** What it is about, in short. */
			text: z.string().min(1),
			english: z.string().min(1),
		}),
	),
});

/** A name in Chinese and in English; null where it is not certain. */
export interface StandardName {
	chinese: string | null;
	english: string | null;
}

/** Names of the standards that papers name by number alone. */
export interface StandardNames {
	ofInstrument(instrument: Instrument): StandardName;
	/** Of a target or an indicator of a Sustainable Development Goal, by its code. */
	ofSdg(code: string): StandardName;
}

const UNKNOWN: StandardName = { chinese: null, english: null };

/** Reads a list of names; `file` is its name, for the message. Throws where it is none, or has one standard twice. */
export function parseStandardNames(text: string, file: string): StandardNames {
	const read = list.safeParse(parse(text));
	if (!read.success)
		throw new Error(`${file} is not a list of names:\n${z.prettifyError(read.error)}`);
	const { instruments, sdg } = read.data;
	const entries = [
		...instruments.map(({ title = null, english = null, ...one }) => {
			return [instrumentSlug(one), { chinese: title, english }] as const;
		}),
		...sdg.map(({ code, text: chinese, english }) => [code, { chinese, english }] as const),
	];
	const names = new Map<string, StandardName>(entries);
	if (names.size < entries.length) throw new Error(`${file} names a standard twice.`);
	return {
		ofInstrument: (instrument) => names.get(instrumentSlug(instrument)) ?? UNKNOWN,
		ofSdg: (code) => names.get(code) ?? UNKNOWN,
	};
}
