/** The names of front matter keys in messages to editors. */
export const fieldNames: Readonly<Record<string, string>> = {
  title: 'trích yếu',
  type: 'loại văn bản',
  code: 'số, ký hiệu',
  issuer: 'cơ quan ban hành',
  place: 'địa danh',
  issued: 'ngày ban hành',
  published: 'ngày đăng',
  to: 'kính gửi',
  recipients: 'nơi nhận',
  signer: 'người ký',
  urgency: 'độ khẩn',
  when: 'thời gian, địa điểm',
  body: 'nội dung',
  attachments: 'tệp đính kèm',
};
