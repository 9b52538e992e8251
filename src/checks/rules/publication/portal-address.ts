import { wantedAddress } from '../../../domain/law/ward-address.ts';
import type { Rule } from '../../rule.ts';

/** An adopted portal whose address is none of those that the law wants. */
export const portalAddressRule: Rule = {
  name: 'portal-address',
  severity: 'warning',
  *inWard({ ward, source: { wardFile } }, { today }) {
    const wanted = ward?.official ? wantedAddress(ward, today()) : undefined;
    if (!ward || !wardFile || !wanted) return;
    const { example, form, article, law } = wanted;
    yield {
      file: wardFile.file,
      position: wardFile.at(['url']),
      message: `cổng đã chính thức mà địa chỉ là “${ward.url}”; theo ${article} ${law}, trang của phường là một phần của cổng của tỉnh, có địa chỉ dạng ${form}, như ${example}, và máy chủ có IPv6. Hỏi tỉnh để được cấp địa chỉ ấy, rồi sửa url và ghi địa chỉ cũ vào movedFrom`,
    };
  },
};
