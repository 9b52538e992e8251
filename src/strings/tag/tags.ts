/** A tag: its look, one for each kind (solid red, amber, grey), and its words. */
export interface Tag {
  kind: 'urgent' | 'not-yet' | 'ended';
  text: string;
}

/**
 * Every tag of a document by its id. The search page loads this table; its index keeps the ids.
 */
export const tags = {
  withdrawn: { kind: 'ended', text: 'Đã thu hồi' },
  replaced: { kind: 'ended', text: 'Đã thay thế' },
  expired: { kind: 'ended', text: 'Hết hiệu lực' },
  draft: { kind: 'not-yet', text: 'Bản nháp, chưa đăng' },
  notYet: { kind: 'not-yet', text: 'Chưa có hiệu lực' },
  urgent1: { kind: 'urgent', text: 'Khẩn' },
  urgent2: { kind: 'urgent', text: 'Thượng khẩn' },
  urgent3: { kind: 'urgent', text: 'Hỏa tốc' },
} as const satisfies Record<string, Tag>;
export type TagId = keyof typeof tags;
