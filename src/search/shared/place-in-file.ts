/** What stands before the text of each page of an attachment in the index: `searchWords.inFile`. */
const place = /(?:Trang \d+ của|Trong) tệp “[^”]*”:/g;

/** The page of an attachment to which the end of a text belongs; undefined if it belongs to none. */
export const placeAtEnd = (text: string): string | undefined => text.match(place)?.at(-1);
