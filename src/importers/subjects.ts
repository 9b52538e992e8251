import type { Channel } from '../domain/channel.ts';
import { mentionedChannels } from '../domain/channel.ts';
import { findCodes } from '../domain/codes/find-codes.ts';
import type { Ward } from '../domain/schema/ward.ts';
import { foldSqueezed } from '../language/folding.ts';
import { splitSentences } from '../language/sentences.ts';

const making =
  /tuyên truyền|phổ biến|đăng tải|thông tin|truyền thông|công khai|đăng|phát|niêm yết|thông báo|quán triệt/iu;

/** Kênh phát hành: the channels on which the text tells a unit to publish it. With any other channel comes the portal. */
export function channelsOf(text: string): Channel[] {
  const sentences = text
    .split('\n')
    .flatMap((line) => splitSentences(line, { marks: '.;', beforeCapital: true }))
    .filter((sentence) => making.test(sentence));
  const named = mentionedChannels(sentences.join('\n'));
  return named.length === 0 || named.includes('portal') ? named : ['portal', ...named];
}

/** The ids of the chuyên mục whose codes or names are in the title, or several times in the text. */
export function topicsOf(title: string, text: string, ward: Ward): string[] {
  const [head, all] = [words(title), words(text)];
  return ward.topics
    .filter(({ name }) => {
      const codes = findCodes(name).map(({ code }) => code.text);
      if (codes.length > 0) {
        const own = new Set(findCodes(title).map(({ code }) => code.text));
        const cited = findCodes(text).map(({ code }) => code.text);
        return codes.some((code) => own.has(code) || cited.filter((other) => other === code).length >= 2);
      }
      const key = words(name).replace(/^cac /, '');
      return head.includes(key) || count(all, key) >= 2;
    })
    .map(({ id }) => id);
}

/**
 * The ids of the lĩnh vực whose names are in the title, or several times in the text. Once is enough for a name of three
 * words, or after “lĩnh vực”.
 */
export function fieldsOf(title: string, text: string, ward: Ward): string[] {
  const [head, all] = [words(title), words(text)];
  return ward.fields
    .filter(({ name }) => {
      const key = words(name);
      const least = key.trim().split(' ').length > 2 || all.includes(` linh vuc${key}`) ? 1 : 2;
      return head.includes(key) || count(all, key) >= least;
    })
    .map(({ id }) => id);
}

const words = (text: string): string =>
  ` ${foldSqueezed(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `.replace(/^ | $/g, ' ');
const count = (text: string, key: string): number => text.split(key).length - 1;
