import type { PartedFile } from '../../channels/parted-file.ts';

/** A file of the portal that is to be made. */
export interface PlannedFile {
  /** The path below the folder of the portal. */
  file: string;
  /** A key of what its maker gives it; what it reads besides is traced. */
  key: string;
}

/** Makes files of a portal: the pages of one route, the sitemap, the attachments. */
export interface FileMaker<Planned extends PlannedFile = PlannedFile> {
  /** The same from one build to the next. */
  name: string;
  /** Whether its files are pages that Astro makes: they are in the sitemap. */
  isPage: boolean;
  /** A key of what it plans by, besides what it reads; undefined where it must always plan anew. */
  given: string | undefined;
  /** Every file that it makes. */
  plan(): Promise<Planned[]> | Planned[];
  /** The bytes of one of them, its parts, or a file to copy. */
  make(planned: Planned): Promise<Buffer | PartedFile | FileToCopy>;
}

/** A file that goes into the portal unchanged. */
export interface FileToCopy {
  copyOf: string;
  /** Throws where the copy is not what was checked, as somebody has written to the file since. */
  verify?: (copy: string) => Promise<void>;
}
