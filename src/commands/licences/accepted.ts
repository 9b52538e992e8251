/**
 * The licences that packages may have, with what each asks of who passes the package on, in Vietnamese. None of them asks that the code
 * of the generator or the content of a ward be under the same licence.
 */
export const acceptedLicences: Readonly<Record<string, string>> = {
  MIT: 'giữ lời ghi bản quyền',
  ISC: 'giữ lời ghi bản quyền',
  'BSD-2-Clause': 'giữ lời ghi bản quyền',
  'BSD-3-Clause': 'giữ lời ghi bản quyền, không lấy tên tác giả để quảng bá',
  'Apache-2.0': 'giữ lời ghi bản quyền, nói rõ chỗ đã sửa',
  'BlueOak-1.0.0': 'giữ lời ghi bản quyền',
  'Python-2.0': 'giữ lời ghi bản quyền',
  Zlib: 'nói rõ chỗ đã sửa',
  '0BSD': 'không đòi gì',
  'CC0-1.0': 'không đòi gì',
  'OFL-1.1': 'phông chữ: giữ lời ghi bản quyền, không bán riêng',
  'MPL-2.0': 'công bố mã nguồn của tệp đã sửa; ở đây không sửa tệp nào',
  'LGPL-3.0-or-later': 'thư viện dùng nguyên như phát hành, thay được',
};

/** The licences of an expression of SPDX that are not accepted: `MIT AND OFL-1.1`, `(MIT AND Zlib)`. With `OR` one is enough. */
export function refusedLicences(expression: string): string[] {
  const choices = expression
    .replace(/[()]/g, ' ')
    .split(/\sOR\s/)
    .map((choice) =>
      choice
        .split(/\sAND\s/)
        .map((licence) => licence.trim())
        .filter((licence) => !Object.hasOwn(acceptedLicences, licence)),
    );
  return choices.some((refused) => refused.length === 0) ? [] : choices.flat();
}
