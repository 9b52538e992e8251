/** A unit of measure that is written as a sign after a number. */
export interface MeasureUnit {
  /** The sign, as it is written. */
  sign: string;
  words: string;
  /** Words of which one must be before it in the sentence: `xe 5T` is five tons, `thông điệp 5T` is none. */
  near?: readonly string[];
}

// prettier-ignore
const lorries = ['xe', 'tải', 'trọng tải', 'tải trọng', 'cẩu', 'cầu trục', 'cầu', 'hàng', 'container', 'đầu kéo', 'khối lượng'];
const engines = ['tàu', 'máy', 'công suất', 'động cơ', 'thuyền', 'ghe'];
// prettier-ignore
const currents = ['aptomat', 'át tô mát', 'cầu dao', 'cầu chì', 'dòng điện', 'ổ cắm', 'công tơ', 'dây điện', 'ắc quy', 'điện'];
const terms = ['bảo hiểm', 'kỳ hạn', 'gói cước', 'tiết kiệm', 'lũy kế', 'thu ngân sách', 'so với cùng kỳ'];
// prettier-ignore
const vessels = ['bình', 'can', 'thùng', 'chai', 'xô', 'nước', 'xăng', 'dầu', 'dung tích', 'tủ lạnh', 'túi', 'nồi', 'bể', 'sữa'];

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
  { sign: 'dm', words: 'đề xi mét' },
  { sign: 'dm2', words: 'đề xi mét vuông' },
  { sign: 'cm²', words: 'xăng ti mét vuông' },
  { sign: 'cm3', words: 'xăng ti mét khối' },
  { sign: 'cm³', words: 'xăng ti mét khối' },
  { sign: 'mm', words: 'mi li mét' },
  { sign: 'mm2', words: 'mi li mét vuông' },
  { sign: 'mm²', words: 'mi li mét vuông' },
  { sign: 'mmHg', words: 'mi li mét thủy ngân' },
  { sign: 'ha', words: 'héc ta' },
  { sign: 'kg', words: 'ki lô gam' },
  { sign: 'Kg', words: 'ki lô gam' },
  { sign: 'g', words: 'gam' },
  { sign: 'gr', words: 'gam' },
  { sign: 'mg', words: 'mi li gam' },
  { sign: 'µg', words: 'mi crô gam' },
  { sign: 'l', words: 'lít' },
  { sign: 'ml', words: 'mi li lít' },
  { sign: 'mL', words: 'mi li lít' },
  { sign: 'μg', words: 'mi crô gam' },
  { sign: 'mcg', words: 'mi crô gam' },
  { sign: 'µm', words: 'mi crô mét' },
  { sign: 'nm', words: 'na nô mét' },
  { sign: 'mmol', words: 'mi li mon' },
  { sign: 'mSv', words: 'mi li xi vớt' },
  { sign: 'kPa', words: 'ki lô pát can' },
  { sign: 'MPa', words: 'mê ga pát can' },
  { sign: 'bar', words: 'ba' },
  { sign: 'kN', words: 'ki lô niu tơn' },
  { sign: 'kJ', words: 'ki lô jun' },
  { sign: 'MP', words: 'mê ga pích xeo' },
  { sign: 'dpi', words: 'điểm một in sơ' },
  { sign: 'ppb', words: 'phần tỷ' },
  { sign: 'kWh', words: 'ki lô oát giờ' },
  { sign: 'KWh', words: 'ki lô oát giờ' },
  { sign: 'MWh', words: 'mê ga oát giờ' },
  { sign: 'GWh', words: 'ghi ga oát giờ' },
  { sign: 'GW', words: 'ghi ga oát' },
  { sign: 'MVA', words: 'mê ga vôn am pe' },
  { sign: 'KV', words: 'ki lô vôn' },
  { sign: 'KVA', words: 'ki lô vôn am pe' },
  { sign: 'cc', words: 'xê xê' },
  { sign: 'lux', words: 'lúc' },
  { sign: 'kW', words: 'ki lô oát' },
  { sign: 'MW', words: 'mê ga oát' },
  { sign: 'kV', words: 'ki lô vôn' },
  { sign: 'kVA', words: 'ki lô vôn am pe' },
  { sign: 'V', words: 'vôn' },
  { sign: 'W', words: 'oát' },
  { sign: 'T', words: 'tấn', near: lorries },
  { sign: 'T', words: 'tháng', near: terms },
  { sign: 'L', words: 'lít', near: vessels },
  { sign: 'A', words: 'am pe', near: currents },
  { sign: 'Ah', words: 'am pe giờ' },
  { sign: 'HP', words: 'mã lực' },
  { sign: 'CV', words: 'mã lực', near: engines },
  { sign: 'IU', words: 'đơn vị' },
  { sign: 'UI', words: 'đơn vị' },
  { sign: 'Hz', words: 'héc' },
  { sign: 'MHz', words: 'mê ga héc' },
  { sign: 'dB', words: 'đề xi ben' },
  { sign: 'dBA', words: 'đề xi ben' },
  { sign: 'mAh', words: 'mi li am pe giờ' },
  { sign: 'hPa', words: 'héc tô pát can' },
  { sign: 'inch', words: 'in sơ' },
  { sign: 'Gbps', words: 'ghi ga bít một giây' },
  { sign: 'ppm', words: 'phần triệu' },
  { sign: 'kcal', words: 'ki lô ca lo' },
  { sign: 'kWp', words: 'ki lô oát' },
  { sign: 'MWp', words: 'mê ga oát' },
  { sign: 'KB', words: 'ki lô bai' },
  { sign: 'kB', words: 'ki lô bai' },
  { sign: 'MB', words: 'mê ga bai' },
  { sign: 'GB', words: 'ghi ga bai' },
  { sign: 'TB', words: 'tê ra bai' },
  { sign: 'Mbps', words: 'mê ga bít một giây' },
  { sign: '°C', words: 'độ xê' },
  { sign: 'độ C', words: 'độ xê' },
  { sign: 'ºC', words: 'độ xê' },
  { sign: 'oC', words: 'độ xê' },
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

const unitsOfSign = Map.groupBy(
  measureUnits.map(({ sign, words, near }) => ({
    sign,
    words,
    near: near && new RegExp(`(?<!\\p{L})(?:${near.join('|')})(?!\\p{L})`, 'iu'),
  })),
  ({ sign }) => sign,
);

/** The words of a sign after a number; undefined if it is no unit there. `before`: the text before the sign. */
export function wordsOfUnit(sign: string, before: string): string | undefined {
  const units = unitsOfSign.get(sign);
  if (!units?.[0]!.near) return units?.[0]!.words;
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; ')) + 1);
  return units.find(({ near }) => near!.test(sentence))?.words;
}
