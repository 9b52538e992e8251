/** What a paper has at its top on the right, by who issued it. */
interface Heading {
  name: 'party' | 'youth' | 'state';
  /** How the names of such issuers begin, folded; a test has an example of each. */
  begins: readonly string[];
  heading: string;
  motto?: string;
}

/** The first whose names fit has the heading; all other bodies have quốc hiệu. */
export const headings: readonly Heading[] = [
  {
    name: 'party',
    begins: [
      'dang uy',
      'dang bo',
      'chi bo',
      'chi uy',
      'thanh uy',
      'tinh uy',
      'ban chap hanh trung uong',
      'ban chap hanh dang bo',
      'ban thuong vu dang uy',
      'ban thuong vu thanh uy',
      'ban thuong vu tinh uy',
      'uy ban kiem tra dang uy',
      'van phong dang uy',
      'ban xay dung dang',
      'ban tuyen giao',
      'ban to chuc thanh uy',
      'ban to chuc tinh uy',
      'ban to chuc dang uy',
      'ban to chuc trung uong',
      'ban dan van',
      'bo chinh tri',
      'ban bi thu',
    ],
    heading: 'Đảng Cộng sản Việt Nam',
  },
  {
    name: 'youth',
    begins: ['doan thanh nien', 'doan tncs', 'thanh doan', 'tinh doan', 'ban chap hanh doan'],
    heading: 'Đoàn TNCS Hồ Chí Minh',
  },
  {
    name: 'state',
    begins: [''],
    heading: 'Cộng hòa xã hội chủ nghĩa Việt Nam',
    motto: 'Độc lập - Tự do - Hạnh phúc',
  },
];
