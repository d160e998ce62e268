/** The script of a presentation. */
import '../components/path/present-slides.ts';
