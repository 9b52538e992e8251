import { heldLines } from '../../formats/held-lines.ts';
import { answerTasks } from '../../formats/limited/answer-tasks.ts';
import type { ReadPaper } from '../read-and-account.ts';
import { readAndAccount } from '../read-and-account.ts';
import { refuseStamp } from '../readers/refuse-stamp.ts';
import { startRecogniser } from '../readers/scan.ts';
import type { PaperTask, RecognisedShare } from './paper-reader.ts';

// This file runs as a thread of its own: see `startPaperReader`.
answerTasks<PaperTask, ReadPaper | undefined, RecognisedShare>(({ page, news }) => {
  const { recognise } = startRecogniser((...share) => news(share));
  return async ({ bytes, paper }) => {
    if (paper) return await readAndAccount(paper.name, bytes, recognise, paper.ward, page);
    let seen = 0;
    refuseStamp(await heldLines(bytes, { seePage: () => page((seen += 1)) }));
    return undefined;
  };
});
