import { documentType } from '../../domain/document-type.ts';
import type { Document } from '../../portal/model.ts';
import type { TagId } from './tags.ts';

/** What a tag is chosen by. */
type Tagged = Pick<Document, 'data' | 'status' | 'withdrawn' | 'preview'>;

const urgencyTags = { khan: 'urgent1', 'thuong-khan': 'urgent2', 'hoa-toc': 'urgent3' } as const;

/** A document has one tag at most: the first rule that fits decides. A document that is simply in force has none. */
const rules: readonly { name: string; when: (document: Tagged) => boolean; then: TagId | undefined }[] = [
  { name: 'withdrawn', when: ({ withdrawn }) => withdrawn, then: 'withdrawn' },
  { name: 'not published yet', when: ({ preview }) => preview, then: 'draft' },
  { name: 'replaced', when: ({ status }) => status === 'replaced', then: 'replaced' },
  { name: 'expired', when: ({ status }) => status === 'expired', then: 'expired' },
  {
    name: 'never in force: it tells or invites',
    when: ({ data }) => 'type' in data && documentType(data.type)?.hasForce === false,
    then: undefined,
  },
  { name: 'not yet in force', when: ({ status }) => status === 'not-yet', then: 'notYet' },
  ...Object.entries(urgencyTags).map(([urgency, tag]) => ({
    name: `in force and ${urgency}`,
    when: ({ data }: Tagged): boolean => 'urgency' in data && data.urgency === urgency,
    then: tag,
  })),
];

/** The id of the tag of a document, in `tags`; undefined where it has none. */
export const tagOf = (document: Tagged): TagId | undefined => rules.find(({ when }) => when(document))?.then;
