import { diskCache, jsonFormat } from '../../cache/disk.ts';
import { once } from '../../cache/memory.ts';
import { versionOf } from '../../cache/version.ts';
import type { FileSource } from '../../content/source.ts';
import { imageKinds } from '../../domain/file-kind.ts';
import type { SeenStamp } from '../../recognition/stamps/stamp-seeker.ts';
import type { AttachmentText, ReadFile } from './read-files.ts';
import { readFiles } from './read-files.ts';

/**
 * Reads files, and seeks stamps in what they show. That is done once for the same bytes, whatever else changes: recognition
 * takes longer than all other checks. Nothing but the verdict and the digest of the bytes is kept.
 */
export function readAndSeek(files: readonly FileSource[]): ReadFile[] {
  const asked = files.map((file) => ({ file, verdict: onDisk().read(file.digest) }));
  const open = asked.filter(({ file, verdict }) => !verdict || !isPicture(file));
  const read = readFiles(
    open.map(({ file: { absolute, digest }, verdict }) => ({ absolute, digest, seek: !verdict })),
  );
  const texts = new Map(open.map(({ file }, at) => [file, read[at]]));
  return asked.map(({ file, verdict }) => {
    const text = texts.has(file) ? texts.get(file) : noText;
    if (!text || 'unread' in text) return text;
    if (text.seen !== undefined) onDisk().write(file.digest, { seen: text.seen });
    return { ...text, ...verdict };
  });
}

/** What is read of a picture besides the stamps that it shows. */
const noText: AttachmentText = { lines: [], pages: [], tables: [], carried: [] };

const isPicture = ({ kind }: FileSource): boolean => kind !== undefined && imageKinds.includes(kind);

const onDisk = once(() =>
  diskCache(
    'seen-stamps',
    versionOf('src/recognition/stamps/stamp-seeker.ts'),
    jsonFormat<{ seen: SeenStamp | null }>(),
  ),
);
