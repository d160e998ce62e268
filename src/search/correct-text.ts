import { normalize } from './normal-form.ts';

/** Returns a text as a correction would have it; null where what it corrects does not stand there. */
export function correctText(text: string, printed: string, proposed: string): string | null {
	if (text.includes(printed)) return text.replace(printed, () => proposed);
	const [normal, from] = [normalize(text), normalize(printed)];
	return normal.includes(from) ? normal.replace(from, () => normalize(proposed)) : null;
}
