import { withSlash } from '../../../portal/address.ts';
import type { Rule } from '../../rule.ts';

/** A former address in ward.yaml that leads nowhere, or from which two ways lead. */
export const formerPortal: Rule = {
  name: 'former-portal',
  severity: 'error',
  *inWard({ ward, source }) {
    if (!ward || !source.wardFile) return;
    const addresses = new Set([normal(ward.url)]);
    const folders = new Set<string>();
    let renamed: string | undefined;
    for (const [index, { url, ward: former, below }] of ward.movedFrom.entries()) {
      const { file, at } = source.wardFile;
      const address = normal(url);
      if (addresses.has(address))
        yield {
          file,
          position: at(['movedFrom', index]),
          message:
            address === normal(ward.url)
              ? `“${url}” là địa chỉ hiện nay của cổng; xóa mục này`
              : `“${url}” đã có ở một mục đứng trước; xóa một mục`,
        };
      addresses.add(address);
      if (below !== undefined && folders.has(below))
        yield {
          file,
          position: at(['movedFrom', index]),
          message: `below “${below}” đã có ở một mục đứng trước; mỗi phường sáp nhập cần một thư mục riêng`,
        };
      if (below !== undefined) folders.add(below);
      else if (former !== undefined && renamed !== undefined)
        yield {
          file,
          position: at(['movedFrom', index]),
          message: `cổng chỉ có một mã cũ, “${renamed}” ở mục đứng trước; xóa ward ở mục này, hoặc thêm below nếu đây là phường sáp nhập`,
        };
      else renamed ??= former;
    }
  },
};

/** One spelling of an address: hosts have no capitals, and a portal ends in a slash. */
const normal = (url: string): string => withSlash(new URL(url).href);
