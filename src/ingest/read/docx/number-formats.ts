/** How Word writes the number of a list, by the name of the format in `w:numFmt`. */

const DIGITS = '〇一二三四五六七八九';
const LEGAL = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

/** Signs of a numeral: its digits, and the names of ten, hundred, thousand and ten thousand. */
interface Numeral {
	digits: string;
	units: readonly [string, string, string, string];
	/** 十 instead of 一十 for ten to nineteen. */
	bareTen: boolean;
}

const PLAIN: Numeral = {
	digits: DIGITS.replace('〇', '零'),
	units: ['十', '百', '千', '万'],
	bareTen: true,
};
const LEGAL_NUMERAL: Numeral = { digits: LEGAL, units: ['拾', '佰', '仟', '万'], bareTen: false };
const JAPANESE: Numeral = { digits: DIGITS, units: ['十', '百', '千', '万'], bareTen: true };

/** Returns a number below ten thousand in words: 一百零五, 十二. */
function spellBelow(value: number, { digits, units, bareTen }: Numeral, isFirst: boolean): string {
	const [ten, hundred, thousand] = units;
	let text = '';
	let skipped = false;
	for (const [size, unit] of [
		[1000, thousand],
		[100, hundred],
		[10, ten],
		[1, ''],
	] as const) {
		const digit = Math.floor(value / size) % 10;
		if (digit === 0) {
			skipped = text !== '';
			continue;
		}
		if (skipped) text += digits.charAt(0);
		skipped = false;
		const isBare = bareTen && isFirst && size === 10 && digit === 1 && text === '';
		text += (isBare ? '' : digits.charAt(digit)) + unit;
	}
	return text;
}

/** Returns a number in words: 一万零五. */
function spell(value: number, numeral: Numeral): string {
	if (value === 0) return numeral.digits.charAt(0);
	const over = Math.floor(value / 10_000);
	const rest = value % 10_000;
	if (over === 0) return spellBelow(rest, numeral, true);
	const gap = rest > 0 && rest < 1000 ? numeral.digits.charAt(0) : '';
	return (
		spell(over, numeral) +
		numeral.units[3] +
		gap +
		(rest === 0 ? '' : spellBelow(rest, numeral, false))
	);
}

const ROMAN: readonly (readonly [number, string])[] = [
	[1000, 'M'],
	[900, 'CM'],
	[500, 'D'],
	[400, 'CD'],
	[100, 'C'],
	[90, 'XC'],
	[50, 'L'],
	[40, 'XL'],
	[10, 'X'],
	[9, 'IX'],
	[5, 'V'],
	[4, 'IV'],
	[1, 'I'],
];

function writeRoman(value: number): string {
	let text = '';
	let rest = value;
	for (const [size, sign] of ROMAN) {
		text += sign.repeat(Math.floor(rest / size));
		rest %= size;
	}
	return text;
}

/** Returns the letter of a number as Word counts on: z, then aa, bb, and not ab. */
function writeLetter(value: number, first: string): string {
	const letter = String.fromCodePoint((first.codePointAt(0) ?? 0) + ((value - 1) % 26));
	return letter.repeat(Math.ceil(value / 26));
}

const shift = (value: number, first: number, last: number) =>
	value >= 1 && value <= last ? String.fromCodePoint(first + value - 1) : String(value);

const circled = (value: number) => {
	if (value <= 20) return shift(value, 0x2460, 20);
	if (value <= 35) return String.fromCodePoint(0x3251 + value - 21);
	return value <= 50 ? String.fromCodePoint(0x32b1 + value - 36) : String(value);
};

const fullWidth = (text: string) =>
	text.replaceAll(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)));

const digitByDigit = (value: number) =>
	[...String(value)].map((digit) => DIGITS.charAt(Number(digit))).join('');

const cycle = (value: number, signs: string) => signs.charAt((value - 1) % signs.length);

const ordinalEnd = (value: number) => {
	const tens = value % 100;
	if (tens >= 11 && tens <= 13) return 'th';
	return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
};

/** Chinese numerals up to ninety-nine in words and from a hundred on digit by digit, as `chineseCounting` has them. */
const countChinese = (value: number) =>
	value < 100 ? spell(value, PLAIN).replaceAll('零', '〇') : digitByDigit(value);

type Write = (value: number) => string;

/** Largest number that is written in other signs than digits. */
const LARGEST = 32_767;

const FORMATS: Readonly<Record<string, Write>> = {
	decimal: String,
	decimalZero: (value) => String(value).padStart(2, '0'),
	upperRoman: writeRoman,
	lowerRoman: (value) => writeRoman(value).toLowerCase(),
	upperLetter: (value) => writeLetter(value, 'A'),
	lowerLetter: (value) => writeLetter(value, 'a'),
	ordinal: (value) => `${String(value)}${ordinalEnd(value)}`,
	numberInDash: (value) => `- ${String(value)} -`,
	none: () => '',
	decimalFullWidth: (value) => fullWidth(String(value)),
	decimalFullWidth2: (value) => fullWidth(String(value)),
	decimalHalfWidth: String,
	decimalEnclosedCircle: circled,
	decimalEnclosedCircleChinese: circled,
	decimalEnclosedFullstop: (value) =>
		value <= 20 ? shift(value, 0x2488, 20) : `${String(value)}.`,
	decimalEnclosedParen: (value) => (value <= 20 ? shift(value, 0x2474, 20) : `(${String(value)})`),
	chineseCounting: countChinese,
	taiwaneseCounting: countChinese,
	chineseCountingThousand: (value) => spell(value, PLAIN),
	taiwaneseCountingThousand: (value) => spell(value, PLAIN),
	ideographDigital: digitByDigit,
	japaneseDigitalTenThousand: digitByDigit,
	taiwaneseDigital: digitByDigit,
	japaneseCounting: (value) => spell(value, JAPANESE),
	chineseLegalSimplified: (value) => spell(value, LEGAL_NUMERAL),
	ideographLegalTraditional: (value) =>
		spell(value, {
			digits: '零壹貳參肆伍陸柒捌玖',
			units: ['拾', '佰', '仟', '萬'],
			bareTen: false,
		}),
	japaneseLegal: (value) =>
		spell(value, {
			digits: '〇壱弐参四伍六七八九',
			units: ['拾', '百', '阡', '萬'],
			bareTen: false,
		}),
	ideographTraditional: (value) => (value <= 10 ? cycle(value, STEMS) : String(value)),
	ideographZodiac: (value) => (value <= 12 ? cycle(value, BRANCHES) : String(value)),
	ideographZodiacTraditional: (value) =>
		value <= 60 ? cycle(value, STEMS) + cycle(value, BRANCHES) : String(value),
	ideographEnclosedCircle: (value) => (value <= 10 ? shift(value, 0x3280, 10) : String(value)),
};

/** Returns a number as a format of Word writes it; null for a format that is not known. */
export function formatNumber(value: number, format: string): string | null {
	const write = FORMATS[format];
	if (write === undefined) return null;
	if (format === 'none') return '';
	if (value < 0 || value > LARGEST) return String(value);
	if (value === 0) {
		const counts = /decimal|Counting|Digital|Legal/u.test(format) && !format.includes('Enclosed');
		return counts ? write(0) : '0';
	}
	return write(value);
}
