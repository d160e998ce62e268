/** The script of a presentation. */
import '../paths/present-slides.ts';
