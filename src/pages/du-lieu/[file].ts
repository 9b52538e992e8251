import { ReadableStream } from 'node:stream/web';
import type { APIRoute, GetStaticPaths } from 'astro';
import type { DataFile } from '../../channels/data/files.ts';
import { dataFileKeys, dataFiles } from '../../channels/data/files.ts';
import { routes } from '../../portal/routes.ts';
import { getPortal } from '../../site/portal.ts';
import { getSources } from '../_sources.ts';

export const getStaticPaths = (() =>
  dataFileKeys.map((key) => ({
    params: { file: routes.data[key].split('/').at(-1)! },
    props: { dataFile: dataFiles[key] },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ dataFile: DataFile }> = async ({ props: { dataFile } }) => {
  const { file } = await getSources();
  return streamOf(dataFile.write(await getPortal(), file), dataFile.type);
};

/** Answers with a file in pieces. The file of a large ward is too long to be held twice. */
function streamOf(pieces: Iterable<string>, type: string): Response {
  const encoder = new TextEncoder();
  const encoded = (function* () {
    for (const piece of pieces) yield encoder.encode(piece);
  })();
  // The stream types of Node and of the browser differ only in name.
  const stream = ReadableStream.from(encoded) as unknown as BodyInit;
  return new Response(stream, { headers: { 'Content-Type': type } });
}
