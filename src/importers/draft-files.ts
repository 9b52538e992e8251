import { basename, extname, join } from 'node:path';
import { claimedKind } from '../domain/file-kind.ts';
import type { Doubt, ImportCollection, PaperText, UnderstoodPaper } from './paper.ts';

/** The files that one imported file becomes below a ward's folder. */
export interface DraftFiles {
  path: string;
  files: { path: string; bytes: Uint8Array }[];
  attachments: { file: string; title: string }[];
  found: UnderstoodPaper;
  doubts: Doubt[];
}

/** Plans which files are written where: the draft, the original below `files/`, the pictures of its text. */
export function draftFiles(given: {
  file: string;
  bytes: Uint8Array;
  paper: PaperText;
  found: UnderstoodPaper;
  collection: ImportCollection;
  id: string;
  home: string;
  attach: boolean;
}): DraftFiles {
  const { file, bytes, paper, found, collection, id, home, attach } = given;
  const ending = extname(file).slice(1).toLowerCase().replace('jpeg', 'jpg');
  const kind = claimedKind(`x.${ending}`);
  const plan: DraftFiles = {
    path: join(home, collection, `${id}.md`),
    files: [],
    attachments: [],
    found,
    doubts: [],
  };
  if (attach && kind) {
    const target = `${id}.${kind}`;
    plan.files.push({ path: join(home, 'files', target), bytes });
    plan.attachments.push({ file: target, title: found.title ?? basename(file) });
  } else if (attach)
    for (const { target, bytes: own, title } of enclosedOf(paper, id)) {
      plan.files.push({ path: join(home, 'files', target), bytes: own });
      plan.attachments.push({ file: target, title });
    }
  if (attach && !kind && plan.attachments.length === 0)
    plan.doubts.push({
      field: 'attachments',
      message: `tệp .${ending} không đăng được nên không đính kèm; nếu cần, hãy lưu thành .pdf`,
    });
  const up = '../'.repeat(id.split('/').length);
  plan.found = {
    ...found,
    body: found.body.replace(/\]\(image:(\d+)\)/g, (_, digits: string) => {
      const image = paper.images[Number(digits)];
      const target = `${id}-hinh-${Number(digits) + 1}.${image?.kind ?? 'png'}`;
      if (image) plan.files.push({ path: join(home, 'files', target), bytes: image.bytes });
      return `](${up}files/${target})`;
    }),
  };
  return plan;
}

/** The files inside an edXML package, as attachments. */
function enclosedOf(paper: PaperText, id: string): { target: string; bytes: Uint8Array; title: string }[] {
  return (paper.enclosed ?? []).flatMap(({ name, bytes }, at) => {
    const kind = claimedKind(name);
    return kind ? [{ target: `${id}${at === 0 ? '' : `-${at + 1}`}.${kind}`, bytes, title: name }] : [];
  });
}
