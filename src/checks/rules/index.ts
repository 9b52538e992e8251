import type { Rule } from '../rule.ts';
import { dateOrder } from './dates/date-order.ts';
import { deadlineOrder } from './dates/deadline-order.ts';
import { futureDate } from './dates/future-date.ts';
import { impossibleDate } from './dates/impossible-date.ts';
import { undated } from './dates/undated.ts';
import { weekday } from './dates/weekday.ts';
import { attachmentFile } from './files/attachment-file.ts';
import { attachmentHidden } from './files/attachment-hidden.ts';
import { attachmentMetadata } from './files/attachment-metadata.ts';
import { imageAlt } from './files/image-alt.ts';
import { imageFile } from './files/image-file.ts';
import { missingEnclosure } from './files/missing-enclosure.ts';
import { onlyImages } from './files/only-images.ts';
import { unreadAttachment } from './files/unread-attachment.ts';
import { misfit } from './folder/misfit.ts';
import { wardFile } from './folder/ward-file.ts';
import { wardId } from './folder/ward-id.ts';
import { brandContrastRule } from './front-matter/brand-contrast.ts';
import { curlyQuotes } from './front-matter/curly-quotes.ts';
import { invalidValue } from './front-matter/invalid-value.ts';
import { missingKey } from './front-matter/missing-key.ts';
import { unknownKey } from './front-matter/unknown-key.ts';
import { yamlSyntax } from './front-matter/yaml-syntax.ts';
import { addressTaken } from './identity/address-taken.ts';
import { duplicateCode } from './identity/duplicate-code.ts';
import { duplicateDocument } from './identity/duplicate-document.ts';
import { idClash } from './identity/id-clash.ts';
import { idForm } from './identity/id-form.ts';
import { idReserved } from './identity/id-reserved.ts';
import { codeForm } from './letterhead/code-form.ts';
import { codeType } from './letterhead/code-type.ts';
import { dayBlank } from './letterhead/day-blank.ts';
import { emptyBody } from './letterhead/empty-body.ts';
import { numberBlank } from './letterhead/number-blank.ts';
import { numberZero } from './letterhead/number-zero.ts';
import { titleForm } from './letterhead/title-form.ts';
import { titleRecipients } from './letterhead/title-recipients.ts';
import { titleOfSentences } from './letterhead/title-sentences.ts';
import { controlCharacterRule } from './letters/control-character.ts';
import { doubleSpace } from './letters/double-space.ts';
import { lookAlike } from './letters/look-alike.ts';
import { misreading } from './letters/misreading.ts';
import { unicodeForm } from './letters/unicode-form.ts';
import { emptySearch } from './links/empty-search.ts';
import { linkScheme } from './links/link-scheme.ts';
import { linkTarget } from './links/link-target.ts';
import { shortcutTarget } from './links/shortcut-target.ts';
import { headingLevel } from './markdown/heading-level.ts';
import { indentedText } from './markdown/indented-text.ts';
import { linkForm } from './markdown/link-form.ts';
import { listMark } from './markdown/list-mark.ts';
import { longText } from './markdown/long-text.ts';
import { rawHtml } from './markdown/raw-html.ts';
import { setextHeading } from './markdown/setext-heading.ts';
import { singleTilde } from './markdown/single-tilde.ts';
import { strayEmphasis } from './markdown/stray-emphasis.ts';
import { unreadMarks } from './markdown/unread-marks.ts';
import { bankAccount } from './privacy/bank-account.ts';
import { birthDate } from './privacy/birth-date.ts';
import { personalData } from './privacy/personal-data.ts';
import { personalNumber } from './privacy/personal-number.ts';
import { privateFact } from './privacy/private-fact.ts';
import { privatePhone } from './privacy/private-phone.ts';
import { latePublication } from './publication/late-publication.ts';
import { placeholderLeft } from './publication/placeholder.ts';
import { portalAddressRule } from './publication/portal-address.ts';
import { unconfirmed } from './publication/unconfirmed.ts';
import { undatedPublication } from './publication/undated-publication.ts';
import { unreleased } from './publication/unreleased.ts';
import { duplicateSubject } from './references/duplicate-subject.ts';
import { formerPortal } from './references/former-portal.ts';
import { looseException } from './references/loose-exception.ts';
import { referenceCircle } from './references/reference-circle.ts';
import { unknownException } from './references/unknown-exception.ts';
import { unknownNeighbourhood } from './references/unknown-neighbourhood.ts';
import { unknownReference } from './references/unknown-reference.ts';
import { unknownSubject } from './references/unknown-subject.ts';
import { unknownTask } from './references/unknown-task.ts';
import { unknownUnit } from './references/unknown-unit.ts';
import { unusedException } from './references/unused-exception.ts';
import { secrecyStamp } from './secrecy/secrecy-stamp.ts';

const checked: readonly Rule[] = [
  secrecyStamp,
  personalNumber,
  bankAccount,
  birthDate,
  privateFact,
  personalData,
  wardFile,
  wardId,
  misfit,
  yamlSyntax,
  unknownKey,
  missingKey,
  invalidValue,
  idForm,
  idClash,
  idReserved,
  duplicateSubject,
  formerPortal,
  unknownSubject,
  unknownNeighbourhood,
  unknownReference,
  referenceCircle,
  addressTaken,
  duplicateCode,
  duplicateDocument,
  dateOrder,
  unconfirmed,
  placeholderLeft,
  undated,
  undatedPublication,
  dayBlank,
  futureDate,
  latePublication,
  unreleased,
  codeForm,
  numberBlank,
  numberZero,
  codeType,
  titleForm,
  titleOfSentences,
  titleRecipients,
  emptyBody,
  curlyQuotes,
  headingLevel,
  rawHtml,
  singleTilde,
  strayEmphasis,
  unreadMarks,
  longText,
  setextHeading,
  listMark,
  indentedText,
  linkForm,
  onlyImages,
  imageAlt,
  controlCharacterRule,
  unicodeForm,
  lookAlike,
  doubleSpace,
  misreading,
  privatePhone,
  impossibleDate,
  weekday,
  deadlineOrder,
  missingEnclosure,
  unknownUnit,
  unknownTask,
  linkScheme,
  linkTarget,
  shortcutTarget,
  emptySearch,
  brandContrastRule,
  portalAddressRule,
  imageFile,
  attachmentFile,
  unreadAttachment,
  attachmentHidden,
  attachmentMetadata,
];

/** Every rule. A name is permanent: editors find it, with its cure, in content/README.md. */
export const rules: readonly Rule[] = [
  ...checked,
  unknownException(checked),
  looseException,
  unusedException,
];
