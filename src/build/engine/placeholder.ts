/** Base path at compile time; replaced by the ward's base path before rendering. */
export const placeholder = '/__base__/';
