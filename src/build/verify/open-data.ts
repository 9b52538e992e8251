import type { Portal } from '../../portal/model.ts';

/** Verifies `van-ban.json` by its pieces, as they are written. */
export interface OpenDataCheck {
  see: (piece: Buffer) => void;
  /** The faults in Vietnamese; none if the file was not seen. */
  end: () => string[];
}

/** Each member of the list of documents has its own line (`jsonLines`), so the file is never in memory as a whole. */
export function startOpenDataCheck(portal: Portal): OpenDataCheck {
  const listed = new Set<string>();
  let isSeen = false;
  return {
    see(piece) {
      isSeen = true;
      for (const line of piece.toString().split('\n')) {
        if (!line.startsWith('{"')) continue;
        const { collection, id } = JSON.parse(line.replace(/,$/, '')) as { collection: string; id: string };
        listed.add(`${collection}/${id}`);
      }
    },
    end() {
      if (!isSeen) return [];
      const expected = [...portal.directives, ...portal.plans];
      const missing = expected.filter(({ ref }) => !listed.has(ref));
      return [
        ...missing.map(({ ref }) => `dữ liệu mở thiếu ${ref}`),
        ...(listed.size === expected.length
          ? []
          : [`dữ liệu mở có ${listed.size} văn bản, cần ${expected.length}`]),
      ];
    },
  };
}
