import type { interfaceText } from './zh-hans/interface.ts';

/** The same shape with every word left open: a dictionary that lacks one, or has one too many, is a type error. */
export type Widen<T> = T extends string
	? string
	: T extends (...parameters: infer Parameters) => string
		? (...parameters: Parameters) => string
		: { readonly [Key in keyof T]: Widen<T[Key]> };

/** What a dictionary of the interface holds. The Chinese one sets the shape. */
export type InterfaceText = Widen<typeof interfaceText>;
