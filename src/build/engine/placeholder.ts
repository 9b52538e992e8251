/** The base path that the pages are compiled with; each ward's own takes its place before the first page. */
export const placeholder = '/__base__/';
