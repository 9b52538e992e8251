import { ReadableStream } from 'node:stream/web';
import { jsonLines } from '../channels/data/json-lines.ts';

/** Answers with a file of open data as JSON. */
export const json = (data: object): Response => answer(jsonLines(data), 'application/json; charset=utf-8');

/** Answers with a table for spreadsheets. */
export const csv = (table: Iterable<string>): Response =>
  answer(table, 'text/csv; charset=utf-8; header=present');

function answer(pieces: Iterable<string>, type: string): Response {
  const bytes = new TextEncoder();
  const encoded = (function* () {
    for (const piece of pieces) yield bytes.encode(piece);
  })();
  // The types of Node's streams and of the browser's differ in name alone.
  const stream = ReadableStream.from(encoded) as unknown as BodyInit;
  return new Response(stream, { headers: { 'Content-Type': type } });
}
