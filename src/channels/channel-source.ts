import type { TextBlock } from '../domain/text-block.ts';
import type { Document, Portal } from '../portal/model.ts';
import type { Task } from '../understanding/tasks/task.ts';

/** What the texts of one document for its channels are made from. */
export interface ChannelSource {
  portal: Portal;
  document: Document;
  /** The tasks that the document gives, in the order of its text. News give no tasks. */
  tasks: readonly Task[];
  /** The blocks of its body, in order. */
  blocks: readonly TextBlock[];
}
