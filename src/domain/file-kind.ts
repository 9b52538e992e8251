/** The kinds of file that a portal publishes, by their ending: the label for readers and the media type. */
export const fileKinds = {
  pdf: { label: 'PDF', mime: 'application/pdf' },
  docx: { label: 'DOCX', mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  xlsx: { label: 'XLSX', mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  pptx: { label: 'PPTX', mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' },
  odt: { label: 'ODT', mime: 'application/vnd.oasis.opendocument.text' },
  jpg: { label: 'JPG', mime: 'image/jpeg' },
  png: { label: 'PNG', mime: 'image/png' },
  webp: { label: 'WEBP', mime: 'image/webp' },
  mp3: { label: 'MP3', mime: 'audio/mpeg' },
  m4a: { label: 'M4A', mime: 'audio/mp4' },
} as const;

export type FileKind = keyof typeof fileKinds;

export const imageKinds: readonly FileKind[] = ['jpg', 'png', 'webp'];
export const audioKinds: readonly FileKind[] = ['mp3', 'm4a'];

/** The kind of a file by its ending (`.jpeg` is `jpg`); undefined for kinds that are not published. */
export function claimedKind(path: string): FileKind | undefined {
  const ending = path
    .slice(path.lastIndexOf('.') + 1)
    .toLowerCase()
    .replace('jpeg', 'jpg');
  return Object.hasOwn(fileKinds, ending) ? (ending as FileKind) : undefined;
}
