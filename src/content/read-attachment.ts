import { readFile } from 'node:fs/promises';
import { imageSizeFromFile } from 'image-size/fromFile';
import { digestOfFile } from '../cache/digest.ts';
import { claimedKind, imageKinds } from '../domain/file-kind.ts';
import { barePicture } from '../formats/pictures/bare-picture.ts';
import { provenKind } from './proven-kind.ts';
import type { FileSource } from './source.ts';

/** What the bytes of a file below `files/` say. */
type FileContent = Pick<FileSource, 'bytes' | 'digest' | 'kind' | 'size'>;

/**
 * @param path its path below `files/`, whose ending names the kind that it should be of
 * @param bytes its size on the disk
 */
export async function readAttachment(absolute: string, path: string, bytes: number): Promise<FileContent> {
  const digest = await digestOfFile(absolute);
  const kind = claimedKind(path) && (await provenKind(absolute));
  if (!kind || !imageKinds.includes(kind)) return { bytes, digest, kind };
  const size = await imageSizeFromFile(absolute).catch(() => undefined);
  if (!size) return { bytes, digest, kind: undefined };
  const bare = barePicture(await readFile(absolute)).length;
  return { bytes: bare, digest, kind, size: { width: size.width, height: size.height } };
}
