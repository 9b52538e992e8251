/** Names of banks beside `NH` and `CN`: a bank and its branch. */
export const bankNames: readonly string[] = [
  'Agribank', 'Vietcombank', 'VietinBank', 'BIDV', 'Sacombank', 'Techcombank', 'VPBank', 'ACB', 'SHB', 'MB', 'NHCSXH', 'Kienlongbank',
]; // prettier-ignore
