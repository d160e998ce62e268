import type { Instrument } from '../../model/document.ts';

const LETTERS: Record<Instrument['kind'], string> = {
	convention: 'c',
	recommendation: 'r',
	protocol: 'p',
};

/** Returns "c155" for Convention No. 155. */
export function instrumentSlug({ kind, number }: Instrument): string {
	return LETTERS[kind] + String(number);
}

/** Returns the path of the page that gathers what names an instrument: `instruments/c155/`. */
export function instrumentPath(instrument: Instrument): string {
	return `instruments/${instrumentSlug(instrument)}/`;
}

/** Returns the path of the page of a goal, target or indicator: `sdg/8/`, `sdg/8/8-7/`, `sdg/8/8-8-2/`. */
export function sdgPath(code: string): string {
	const [goal = ''] = code.split('.');
	return goal === code ? `sdg/${goal}/` : `sdg/${goal}/${code.replaceAll('.', '-')}/`;
}
