import { presentSlides } from './present-slides.ts';

presentSlides();
