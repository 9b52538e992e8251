import type { ShardList } from './shard-list.ts';

/** What a search page needs before its first question, in one file: each file of its own would be one more round trip. */
export interface StartPack {
  list: ShardList;
  /**
   * Files of the index, unpacked, by their paths in its folder: Pagefind's list, what is known of the newest shard and, if
   * it is small, all of that shard.
   */
  files: ReadonlyMap<string, Uint8Array>;
}

/** The first line of a pack, in JSON; the bytes of the files follow it one after the other. */
interface Head {
  list: ShardList;
  files: [path: string, bytes: number][];
}

const lineEnd = 10;

/** Writes a pack; it is compressed afterwards. */
export function writePack({ list, files }: StartPack): Uint8Array {
  const head: Head = { list, files: [...files].map(([path, bytes]) => [path, bytes.length]) };
  const parts = [new TextEncoder().encode(`${JSON.stringify(head)}\n`), ...files.values()];
  const pack = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const part of parts) {
    pack.set(part, place);
    place += part.length;
  }
  return pack;
}

/** Reads what `writePack` has written. */
export function readPack(pack: Uint8Array<ArrayBuffer>): StartPack {
  const end = pack.indexOf(lineEnd);
  const head = JSON.parse(new TextDecoder().decode(pack.subarray(0, end))) as Head;
  let place = end + 1;
  const files = head.files.map(([path, bytes]) => [path, pack.slice(place, (place += bytes))] as const);
  return { list: head.list, files: new Map(files) };
}
