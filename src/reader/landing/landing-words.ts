import { readerLanguage } from '../page/reader-language.ts';
import type { InterfaceText } from '../../words/interface-text.ts';
import type { PlaceWords } from '../../words/place-name.ts';
import { landingText } from '../../words/zh-hans/landing.ts';
import { placesText } from '../../words/zh-hans/places.ts';
import styles from '../../styles/landing.css?url';

export interface LandingWords {
	text: InterfaceText['landing'];
	places: PlaceWords;
}

let styled: Promise<void> | undefined;

/** Adds the style sheet of the bar and the marks, which no other reader fetches. */
function loadStyles(): Promise<void> {
	styled ??= new Promise((resolve) => {
		const link = document.createElement('link');
		link.rel = 'stylesheet';
		link.href = styles;
		const settle = (): void => {
			resolve();
		};
		link.addEventListener('load', settle);
		// Unstyled, the bar is still of use.
		link.addEventListener('error', settle);
		document.head.append(link);
	});
	return styled;
}

/** Returns the words of the language that the reader has chosen, once the styles are there. English ones are fetched only then. */
export async function loadLandingWords(): Promise<LandingWords> {
	await loadStyles();
	if (readerLanguage() !== 'en') return { text: landingText, places: placesText };
	const [{ englishLandingText }, { englishPlacesText }] = await Promise.all([
		import('../../words/en/landing.ts'),
		import('../../words/en/places.ts'),
	]);
	return { text: englishLandingText, places: englishPlacesText };
}
