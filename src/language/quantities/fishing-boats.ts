/**
 * The letters of the coastal provinces in the numbers of fishing boats, as Thông tư 23/2018/TT-BNNPTNT lists them:
 * `QNg-90123-TS`.
 */
export const fishingBoats: readonly (readonly [letters: string, province: string])[] = [
  ['QN', 'Quảng Ninh'],
  ['HP', 'Hải Phòng'],
  ['TB', 'Thái Bình'],
  ['NĐ', 'Nam Định'],
  ['NB', 'Ninh Bình'],
  ['TH', 'Thanh Hóa'],
  ['NA', 'Nghệ An'],
  ['HT', 'Hà Tĩnh'],
  ['QB', 'Quảng Bình'],
  ['QT', 'Quảng Trị'],
  ['TTH', 'Thừa Thiên Huế'],
  ['ĐNa', 'Đà Nẵng'],
  ['QNa', 'Quảng Nam'],
  ['QNg', 'Quảng Ngãi'],
  ['BĐ', 'Bình Định'],
  ['PY', 'Phú Yên'],
  ['KH', 'Khánh Hòa'],
  ['NT', 'Ninh Thuận'],
  ['BTh', 'Bình Thuận'],
  ['BV', 'Bà Rịa - Vũng Tàu'],
  ['SG', 'Thành phố Hồ Chí Minh'],
  ['TG', 'Tiền Giang'],
  ['BT', 'Bến Tre'],
  ['TV', 'Trà Vinh'],
  ['ST', 'Sóc Trăng'],
  ['BL', 'Bạc Liêu'],
  ['CM', 'Cà Mau'],
  ['KG', 'Kiên Giang'],
];
