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
  // The types of the browser do not know that Node accepts what can be iterated.
  const body = dataFile.write(await getPortal(), file) as unknown as BodyInit;
  return new Response(body, { headers: { 'Content-Type': dataFile.type } });
};
