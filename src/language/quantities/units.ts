/** A unit of measure that is written as a sign after a number. */
export interface MeasureUnit {
  /** The sign, as it is written. */
  sign: string;
  words: string;
}

/** The signs of units and how they are read. Small and capital letters differ: `m` is metre, `M` is none. */
export const measureUnits: readonly MeasureUnit[] = [
  { sign: '%', words: 'phần trăm' },
  { sign: '‰', words: 'phần nghìn' },
  { sign: 'm', words: 'mét' },
  { sign: 'm2', words: 'mét vuông' },
  { sign: 'm²', words: 'mét vuông' },
  { sign: 'm3', words: 'mét khối' },
  { sign: 'm³', words: 'mét khối' },
  { sign: 'km', words: 'ki lô mét' },
  { sign: 'Km', words: 'ki lô mét' },
  { sign: 'km2', words: 'ki lô mét vuông' },
  { sign: 'km²', words: 'ki lô mét vuông' },
  { sign: 'cm', words: 'xăng ti mét' },
  { sign: 'cm2', words: 'xăng ti mét vuông' },
  { sign: 'mm', words: 'mi li mét' },
  { sign: 'ha', words: 'héc ta' },
  { sign: 'kg', words: 'ki lô gam' },
  { sign: 'Kg', words: 'ki lô gam' },
  { sign: 'g', words: 'gam' },
  { sign: 'gr', words: 'gam' },
  { sign: 'mg', words: 'mi li gam' },
  { sign: 'µg', words: 'mi crô gam' },
  { sign: 'l', words: 'lít' },
  { sign: 'ml', words: 'mi li lít' },
  { sign: 'kWh', words: 'ki lô oát giờ' },
  { sign: 'KWh', words: 'ki lô oát giờ' },
  { sign: 'kW', words: 'ki lô oát' },
  { sign: 'MW', words: 'mê ga oát' },
  { sign: 'kV', words: 'ki lô vôn' },
  { sign: 'kVA', words: 'ki lô vôn am pe' },
  { sign: 'V', words: 'vôn' },
  { sign: 'W', words: 'oát' },
  { sign: 'Hz', words: 'héc' },
  { sign: 'MHz', words: 'mê ga héc' },
  { sign: 'dB', words: 'đề xi ben' },
  { sign: 'KB', words: 'ki lô bai' },
  { sign: 'MB', words: 'mê ga bai' },
  { sign: 'GB', words: 'ghi ga bai' },
  { sign: 'TB', words: 'tê ra bai' },
  { sign: 'Mbps', words: 'mê ga bít một giây' },
  { sign: '°C', words: 'độ xê' },
  { sign: '°', words: 'độ' },
  { sign: 'h', words: 'giờ' },
  { sign: 's', words: 'giây' },
  { sign: "'", words: 'phút' },
  { sign: '’', words: 'phút' },
  { sign: 'đ', words: 'đồng' },
  { sign: 'Đ', words: 'đồng' },
  { sign: '₫', words: 'đồng' },
  { sign: 'VNĐ', words: 'đồng' },
  { sign: 'VND', words: 'đồng' },
  { sign: 'vnđ', words: 'đồng' },
  { sign: 'k', words: 'nghìn' },
  { sign: 'K', words: 'nghìn' },
  { sign: 'tr', words: 'triệu' },
  { sign: 'trđ', words: 'triệu đồng' },
  { sign: 'tr.đ', words: 'triệu đồng' },
  { sign: 'tr đ', words: 'triệu đồng' },
  { sign: 'USD', words: 'đô la Mỹ' },
  { sign: '$', words: 'đô la Mỹ' },
];

/** Words for units after a number in which a full stop is a decimal sign: `1.5 triệu`. */
export const measuredWords: readonly string[] = [
  'nghìn', 'ngàn', 'triệu', 'tỷ', 'tỉ', 'phần trăm', 'điểm', 'lần', 'mét', 'lít', 'tấn', 'tạ', 'độ', 'héc ta',
]; // prettier-ignore
