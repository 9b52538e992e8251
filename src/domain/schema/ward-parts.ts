import { z } from 'zod';
import { foldSqueezed } from '../../language/folding.ts';
import { isColour } from '../ward/colour.ts';
import { formerAddress, id, list, text, texts } from './parts.ts';

const email = z.email('không phải địa chỉ thư điện tử, như ubnd@portal.example');

/** Liên hệ: how residents reach the ward. */
export const contact = z.strictObject({
  /** Địa chỉ trụ sở. */
  address: text().optional(),
  /** Số điện thoại, as readers see it. */
  phone: text().optional(),
  /** Địa chỉ thư điện tử. */
  email: email.optional(),
  /** Giờ làm việc, as readers see it. */
  hours: text().optional(),
});

/** Đơn vị: a unit of the ward, or a group of units, that documents give work to. */
export const unit = z.strictObject({
  /** Address part: `/don-vi/<id>/`. */
  id,
  /** Tên đơn vị, in full as the ward writes it. */
  name: text(),
  /** Tên gọi khác: every other spelling that directives use. */
  aliases: list(text()).default([]),
  /** Người phụ trách: name and position, as residents read it. */
  head: text(200).optional(),
  /** Việc phụ trách: what residents come here for; one sentence, or a list. */
  duties: texts.optional(),
  /** Phòng: where in the building. */
  room: text(200).optional(),
  /** Số điện thoại of the office, as readers see it. */
  phone: text(100).optional(),
  /** Địa chỉ thư điện tử of the office. */
  email: email.optional(),
  /** Giờ tiếp dân, if they differ from those of `contact`. */
  hours: text(200).optional(),
});

/** Tổ dân phố, thôn: a neighbourhood of the ward. */
export const neighbourhood = z.strictObject({
  /** Address part: `/to-dan-pho/<id>/`. */
  id,
  /** Tên, as residents say it: `Tổ dân phố số 3`. */
  name: text(200),
  /** Tổ trưởng, trưởng thôn: the name. */
  leader: text(200).optional(),
  /** Số điện thoại that the leader is rung at on duty, as readers see it. */
  phone: text(100).optional(),
  /** Nhà văn hóa, nơi họp: name and address. */
  hall: text(300).optional(),
  /** Ngày thu gom rác, in words: `Thứ Hai, thứ Năm, 18 giờ 00`; one sentence, or a list. */
  collection: texts.optional(),
});

/** Lối tắt: an errand of residents, on the home page. */
export const shortcut = z.strictObject({
  /** The errand in a few words: `Đăng ký khai sinh`. */
  title: text(60),
  /**
   * Where it leads: a file of the ward (`pages/khai-sinh.md`), an address of the portal (`don-vi/cong-an/`), or a whole
   * address on the web.
   */
  link: text(500),
});

/** Từ đồng nghĩa: what residents call a thing, and what the documents call it. */
export const synonym = z
  .strictObject({
    /** The words of residents: `sổ đỏ`. */
    say: text(60),
    /** The words of the documents, one text or a list: `giấy chứng nhận quyền sử dụng đất`. */
    mean: texts,
  })
  .superRefine(({ say, mean }, { addIssue }) => {
    const same = mean.find((text) => foldSqueezed(text) === foldSqueezed(say));
    if (same === undefined) return;
    const message = `“${same}” chính là từ ở say; viết chữ mà văn bản dùng, như “ngừng cấp nước”`;
    addIssue({ code: 'custom', path: ['mean'], message });
  });

/** Người chịu trách nhiệm: who answers for what the portal says. */
export const responsible = z.strictObject({
  /** Họ và tên. */
  name: text(200),
  /** Chức vụ. */
  position: text(200).optional(),
});

/** Màu của phường: `#0b5394`. */
export const brand = z
  .string()
  .refine(isColour, 'phải là một màu dạng #0b5394: dấu # và sáu chữ số 0-9, a-f');

/** Địa chỉ cũ: where this portal was before, or a portal that was merged into it; the address alone, or with more facts. */
export const formerPortal = z.preprocess(
  (value) => (typeof value === 'string' ? { url: value } : value),
  z
    .strictObject({
      /** Its address. */
      url: formerAddress,
      /** Mã phường cũ: its folder in `content/`, where that was another one. Feeds and calendars keep its documents' identity. */
      ward: id.optional(),
      /** Thư mục: of a portal that was merged into this one, the folder in each collection that has its documents now. */
      below: id.optional(),
    })
    .refine(
      ({ ward, below }) => below === undefined || ward !== undefined,
      'có below thì phải có ward: mã của phường cũ, là tên thư mục của phường ấy trong content/',
    ),
);
