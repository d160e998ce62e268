import type { RenderContext } from '../passage/render-context.ts';

/** Where passages of a path are going to stand: a page that holds many, of several documents. */
export type PassageContext = Pick<RenderContext, 'base' | 'held'>;
