import { readFile, stat } from 'node:fs/promises';

/** The share of a paper's paragraphs that an edited draft of it still has. */
const leastKept = 0.5;
/** Shorter lines are in many documents. */
const shortestLine = 20;

/**
 * Whether a document is a draft of this very file that was edited since: it has most of the file's paragraphs, and the file
 * was not changed after it. For a file that is not attached, nothing else tells.
 * @param body the text that the file gives
 */
export async function isEditedDraft(file: string, body: string, document: string): Promise<boolean> {
  const [source, draft] = await Promise.all([stat(file), stat(document)]);
  if (source.mtimeMs > draft.mtimeMs) return false;
  const text = await readFile(document, 'utf8');
  const lines = body.split('\n').filter((line) => line.length >= shortestLine);
  return lines.length > 0 && lines.filter((line) => text.includes(line)).length >= leastKept * lines.length;
}
