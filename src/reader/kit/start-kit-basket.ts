import { mountBasket } from '../basket/basket-page.ts';
import { leadInKit } from './lead-in-kit.ts';

leadInKit();
const root = document.querySelector<HTMLElement>('[data-basket]');
if (root !== null) void mountBasket(root);
