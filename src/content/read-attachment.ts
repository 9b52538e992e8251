import { imageSizeFromFile } from 'image-size/fromFile';
import { digestOfFile } from '../cache/digest.ts';
import { claimedKind, imageKinds } from '../domain/file-kind.ts';
import { provenKind } from './proven-kind.ts';
import type { FileSource } from './source.ts';

/** What the bytes of a file below `files/` say. */
export type FileContent = Pick<FileSource, 'digest' | 'kind' | 'size'>;

/** @param path its path below `files/`, whose ending names the kind that it should be of */
export async function readAttachment(absolute: string, path: string): Promise<FileContent> {
  const digest = await digestOfFile(absolute);
  const kind = claimedKind(path) && (await provenKind(absolute));
  if (!kind || !imageKinds.includes(kind)) return { digest, kind };
  const size = await imageSizeFromFile(absolute).catch(() => undefined);
  return size
    ? { digest, kind, size: { width: size.width, height: size.height } }
    : { digest, kind: undefined };
}
