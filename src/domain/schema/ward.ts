import { z } from 'zod';
import type { AddressedChannel } from '../channel.ts';
import { addressedChannels } from '../channel.ts';
import { calendarDate, day, filePath, id, list, text, webAddress } from './parts.ts';

/** A unit that directives give work to. */
const unit = z.strictObject({
  /** Address part: `/don-vi/<id>/`. */
  id,
  /** Tên đơn vị, in full as the ward writes it. */
  name: text(),
  /** Tên gọi khác: every other spelling that directives use. */
  aliases: list(text()).default([]),
});

/** Lĩnh vực. */
const field = z.strictObject({ id, name: text() });

/** Chuyên mục. */
const topic = z.strictObject({
  id,
  name: text(),
  /** What the topic is about, in a sentence or two. */
  summary: text().optional(),
});

/** `ward.yaml`: who the ward is. The portal's front door, its feeds and its masthead are made of it. */
export const wardSchema = z.strictObject({
  /** Tên phường: `Phường Ái Quốc`. */
  name: text(),
  /** Cơ quan: `Ủy ban nhân dân phường Ái Quốc`. */
  authority: text(),
  /** Tỉnh, thành phố: `Thành phố Hải Phòng`. */
  city: text(),
  /** Where the portal is published; its path, if any, is the base path. */
  url: webAddress.refine((url) => !/[?#]/.test(url), 'không được có “?” hay “#”'),
  /** Đơn vị phụ trách cổng; the authority where absent. */
  publisher: text().optional(),
  /** Whether the ward has adopted the portal; until then it says “Cổng minh họa” and is not indexed. */
  official: z.boolean().default(false),
  /** Liên hệ. */
  contact: z
    .strictObject({
      address: text().optional(),
      phone: text().optional(),
      email: z.email('không phải địa chỉ thư điện tử, như ubnd@portal.example').optional(),
      hours: text().optional(),
    })
    .optional(),
  /** Đơn vị. */
  units: list(unit).default([]),
  /** Lĩnh vực. */
  fields: list(field).default([]),
  /** Chuyên mục. */
  topics: list(topic).default([]),
  /** Địa chỉ các kênh khác của phường. */
  channels: z
    .strictObject(
      Object.fromEntries(addressedChannels.map((channel) => [channel, webAddress.optional()])) as Record<
        AddressedChannel,
        ReturnType<typeof webAddress.optional>
      >,
    )
    .optional(),
  /** Chữ viết tắt → cách đọc, added to the built-in table. */
  abbreviations: z.record(z.string(), text()).default({}),
  /** Publishes the editing form. */
  editing: z
    .strictObject({ backend: z.enum(['gitlab', 'github', 'gitea']), repo: text(), branch: text().optional() })
    .optional(),
  /** Thông báo khẩn on every page, from the first day to the last, both included. */
  notice: z
    .strictObject({
      text: text(300),
      from: day.optional(),
      until: day.optional(),
      url: webAddress.optional(),
    })
    .optional(),
  /** Biểu tượng của phường for the masthead: an image below `files/`. */
  emblem: filePath.optional(),
});

/** `references.yaml`: what is known of a cited code that the ward does not hold. */
export const referencesSchema = z.record(
  z.string(),
  z.strictObject({
    title: text().optional(),
    issuer: text().optional(),
    issued: calendarDate.optional(),
    url: webAddress.optional(),
  }),
);

export type Ward = z.infer<typeof wardSchema>;
export type References = z.infer<typeof referencesSchema>;
