/** A picture's pixels, as Open Graph asks for them; apart from what draws it, which every page would load. */
export const pictureSize = { width: 1200, height: 630 };
