/** The size of a picture in pixels, for Open Graph. In its own file, so that pages need not load the code that draws. */
export const pictureSize = { width: 1200, height: 630 };
