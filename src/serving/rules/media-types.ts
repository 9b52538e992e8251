import { fileKinds } from '../../domain/file-kind.ts';

/** How a file is sent that has this ending. */
export interface MediaType {
  /** Without the point, in lower case. */
  ending: string;
  /** The media type without a charset. */
  type: string;
  /** Whether it is UTF-8 text: sent with its charset, and compressed. All else is packed already. */
  text: boolean;
}

const text = (ending: string, type: string): MediaType => ({ ending, type, text: true });
const packed = (ending: string, type: string): MediaType => ({ ending, type, text: false });

/** The type of what has an ending that is not in the list. */
export const unknownType = 'application/octet-stream';

/** The value of `Content-Type` for a media type: text says that it is UTF-8. */
export const contentType = (type: string, isText: boolean): string =>
  isText ? `${type}; charset=utf-8` : type;

/** The type of a feed, whose ending is that of all XML. */
export const feedType = 'application/rss+xml';

/** Every ending in a portal or a city's front. */
export const mediaTypes: readonly MediaType[] = [
  text('html', 'text/html'),
  text('css', 'text/css'),
  text('js', 'text/javascript'),
  text('json', 'application/json'),
  text('jsonl', 'application/jsonl'),
  text('sig', 'text/plain'),
  text('webmanifest', 'application/manifest+json'),
  text('xml', 'application/xml'),
  text('svg', 'image/svg+xml'),
  text('txt', 'text/plain'),
  text('csv', 'text/csv'),
  text('ics', 'text/calendar'),
  packed('woff2', 'font/woff2'),
  packed('wasm', 'application/wasm'),
  packed('jpeg', fileKinds.jpg.mime),
  ...Object.entries(fileKinds).map(([ending, { mime }]) => packed(ending, mime)),
];

const byEnding = new Map(mediaTypes.map((each) => [each.ending, each]));

/** The types whose files are text. */
export const textTypes: readonly string[] = [
  ...new Set([...mediaTypes.filter((each) => each.text).map(({ type }) => type), feedType]),
];

/** The media type of a path; undefined for an ending that is not in the list. */
export const mediaTypeOf = (path: string): MediaType | undefined =>
  byEnding.get(/\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '');
