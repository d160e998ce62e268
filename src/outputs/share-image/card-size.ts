/** Size of the images, in pixels: what OpenGraph previews are made for. */
export const CARD = { width: 1200, height: 630 } as const;
