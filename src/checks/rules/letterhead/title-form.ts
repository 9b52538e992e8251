import type { SuggestedFix } from '../../../content/suggested-fix.ts';
import { titleFaults } from '../../../domain/letterhead-form.ts';
import { leadingMatter } from '../../../domain/title.ts';
import { letterheadRule } from './letterhead-rule.ts';

/** A title with “V/v”, “Về việc”, or the code of the document. */
export const titleForm = letterheadRule('title-form', function* ({ front }, { title }, code) {
  for (const [index, message] of titleFaults(title, code).entries()) {
    const fixes: SuggestedFix[] =
      index === 0 && leadingMatter(title) ? [{ kind: 'run-command-after-clause' }] : [];
    yield { position: front.at(['title']), message, fixes };
  }
});
