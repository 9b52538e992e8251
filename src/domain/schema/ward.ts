import { z } from 'zod';
import type { AddressedChannel } from '../channel.ts';
import { addressedChannels } from '../channel.ts';
import { exception } from './document-parts.ts';
import {
  calendarDate,
  day,
  filePath,
  id,
  list,
  portalAddress,
  repository,
  text,
  webAddress,
} from './parts.ts';
import {
  brand,
  contact,
  formerPortal,
  neighbourhood,
  responsible,
  shortcut,
  synonym,
  unit,
} from './ward-parts.ts';

/** How many errands fit on the home page. */
const mostShortcuts = 6;
/** How many searches fit in one line below the search box. */
const mostSearches = 6;

/** Lĩnh vực. */
const field = z.strictObject({
  /** Address part: `/linh-vuc/<id>/`. */
  id,
  /** Tên lĩnh vực. */
  name: text(),
});

/** Chuyên mục: a subject that several documents and news follow. */
const topic = z.strictObject({
  /** Address part: `/chuyen-muc/<id>/`. */
  id,
  /** Tên chuyên mục. */
  name: text(),
  /** The subject of the topic, in a sentence or two. */
  summary: text().optional(),
  /** Đơn vị phụ trách: the id of the unit that residents ask about it. */
  unit: id.optional(),
});

/** `ward.yaml`: the facts about a ward, for the masthead, the footer, the lists and the feeds of its portal. */
export const wardSchema = z.strictObject({
  /** Tên phường: `Phường Ái Quốc`. */
  name: text(),
  /** Cơ quan: `Ủy ban nhân dân phường Ái Quốc`. */
  authority: text(),
  /** Tỉnh, thành phố: `Thành phố Hải Phòng`. */
  city: text(),
  /** The address of the portal. Its path, if it has one, is the base path. */
  url: portalAddress,
  /** Địa chỉ cũ: former addresses, which lead to this portal. */
  movedFrom: list(formerPortal).default([]),
  /** Đơn vị phụ trách cổng; if absent, the authority. */
  publisher: text().optional(),
  /** Whether the ward has adopted the portal; until then it says “Cổng minh họa” and is not indexed. */
  official: z.boolean().default(false),
  /** Liên hệ. */
  contact: contact.optional(),
  /** Đơn vị. */
  units: list(unit).default([]),
  /** Tổ dân phố, thôn. */
  neighbourhoods: list(neighbourhood).default([]),
  /** Lối tắt: the errands that most residents come for. */
  shortcuts: list(shortcut)
    .max(mostShortcuts, `nhiều nhất ${mostShortcuts} lối tắt; giữ những việc người dân hay hỏi nhất`)
    .default([]),
  /** Hay tìm: the searches that residents make most, in their own words, below the search box of the home page. */
  searches: list(text(40))
    .max(mostSearches, `nhiều nhất ${mostSearches} câu; giữ những câu người dân hay tìm nhất`)
    .default([]),
  /** Từ đồng nghĩa: what residents say for words of the documents; a search for it finds these, too. */
  synonyms: list(synonym).default([]),
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
  /** Chữ viết tắt → cách đọc, besides the abbreviations in `language/short-forms/short-forms.ts`. */
  abbreviations: z.record(z.string(), text()).default({}),
  /** The editing form; it is published if this is present. */
  editing: z
    .strictObject({
      /** The kind of server that holds the repository. */
      backend: z.enum(['gitlab', 'github', 'gitea']),
      /** The repository: `owner/name`, or its whole address on another server. */
      repo: repository,
      /** The branch that the form writes to; if absent, the default branch. */
      branch: text().optional(),
    })
    .optional(),
  /** Ngoại lệ: findings of ward.yaml and references.yaml that somebody answers for. */
  allow: list(exception).default([]),
  /** Thông báo khẩn, on every page. */
  notice: z
    .strictObject({
      /** The notice, at most 300 characters. */
      text: text(300),
      /** Its first day; if absent, it is shown at once. */
      from: day.optional(),
      /** Its last day; if absent, it stays. */
      until: day.optional(),
      /** A page with more about it. */
      url: webAddress.optional(),
    })
    .optional(),
  /** Biểu tượng của phường for the masthead: an image below `files/`. */
  emblem: filePath.optional(),
  /** Màu của phường, in place of the red of all portals; checked for contrast. */
  brand: brand.optional(),
  /** Người chịu trách nhiệm about the portal, in the footer. */
  responsible: responsible.optional(),
  /** Giấy phép of the open data, by its name: `CC BY 4.0`. */
  licence: text(200).optional(),
});

/** `references.yaml`: code → facts about a cited document that the ward has not published itself. */
export const referencesSchema = z.record(
  z.string(),
  z.strictObject({
    /** Trích yếu. */
    title: text().optional(),
    /** Cơ quan ban hành. */
    issuer: text().optional(),
    /** Ngày ban hành: a day, a month or a year. */
    issued: calendarDate.optional(),
    /** An address of its text on the web. */
    url: webAddress.optional(),
  }),
);

export type Ward = z.infer<typeof wardSchema>;
export type References = z.infer<typeof referencesSchema>;
