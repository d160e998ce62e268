import { mountCheckPage } from './mount-check-page.ts';

mountCheckPage(document);
