import type { Rule } from '../../rule.ts';

/**
 * An old address (`formerly`) that is now the address of another document, or is in the `formerly` of two documents.
 */
export const addressTaken: Rule = {
  name: 'address-taken',
  severity: 'error',
  *inWard(ward) {
    const claimed = new Map<string, string>();
    for (const document of ward.documents) {
      const { collection, data, file } = document;
      if (!data || !('formerly' in data)) continue;
      for (const [index, old] of data.formerly.entries()) {
        const ref = `${collection}/${old}`;
        const owner = ward.byRef.get(ref)?.file ?? claimed.get(ref);
        if (owner)
          yield {
            file,
            position: ward.placeOf(document, ['formerly', index]),
            message: `địa chỉ cũ “${old}” đang là của ${owner}; hãy xóa ở một nơi`,
          };
        claimed.set(ref, file);
      }
    }
  },
};
