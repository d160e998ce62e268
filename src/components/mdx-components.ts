import Box from './Box.astro';
import BoxTitle from './BoxTitle.astro';
import Corrected from './Corrected.astro';
import Figure from './Figure.astro';
import Front from './Front.astro';
import Heading from './Heading.astro';
import Item from './Item.astro';
import Link from './Link.astro';
import Paragraph from './Paragraph.astro';
import Purpose from './Purpose.astro';
import Ref from './Ref.astro';
import Subtitle from './Subtitle.astro';
import Summary from './Summary.astro';

/** What the names in a document's MDX stand for. */
export const mdxComponents = {
	Box,
	Corrected,
	Figure,
	Front,
	Heading,
	Item,
	Link,
	Paragraph,
	Purpose,
	Ref,
	Subtitle,
	Summary,
	Title: BoxTitle,
};
