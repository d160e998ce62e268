import { printChinesePart } from '../../model/addressing/part-name.ts';
import { printItemLabel } from '../../model/addressing/place.ts';
import { printChineseLabel } from '../../model/addressing/paragraph-number.ts';

/** How places of a document are called, in Chinese. */
export const placesText = {
	paragraph: {
		/** `label` is the number as printed: 12, "12 bis", which citations call 第12之二段. */
		name: (label: number | string) => `第${printChineseLabel(label)}段`,
		link: (label: number | string) => `第${printChineseLabel(label)}段的链接`,
		range: (from: number | string, to: number | string) =>
			`第${printChineseLabel(from)}至${printChineseLabel(to)}段`,
	},
	note: {
		label: (number: string) => `脚注${number}`,
		back: (number: string) => `脚注${number}，回到正文`,
		/** Of an endnote, by its mark as printed: 尾注iii. */
		endLabel: (mark: string) => `尾注${mark}`,
		endBack: (mark: string) => `尾注${mark}，回到正文`,
		at: (place: string, note: string) => `${place}，${note}`,
	},
	place: {
		front: '文件首页',
		/** Between the names of several places. */
		joint: '、',
		box: (number: number) => `文本框${String(number)}`,
		figure: (number: number) => `图${String(number)}`,
		heading: (number: number) => `标题${String(number)}`,
		text: (number: number) => `无编号文字${String(number)}`,
		textLink: (number: number) => `无编号文字${String(number)}的链接`,
		table: (number: number) => `表格${String(number)}`,
		tableLink: (number: number) => `表格${String(number)}的链接`,
		/** The pages of the source that something stands on. */
		pages: (first: number, last: number) =>
			first === last ? `第${String(first)}页` : `第${String(first)}–${String(last)}页`,
		part: printChinesePart,
		partLink: (label: string) => `${label}的链接`,
		/** A place in a part: 附录一，第3段. */
		within: (part: string, place: string) => `${part}，${place}`,
		item: (label: string | number) =>
			typeof label === 'number' ? `第${String(label)}项` : `${printItemLabel(label)}项`,
		/** An item in what it belongs to: 第61段(a)项. */
		inside: (place: string, item: string) => place + item,
	},
} as const;
