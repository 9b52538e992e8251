import type { SuggestedFix } from '../../../content/suggested-fix.ts';
import { titleFaults } from '../../../domain/letterhead-form.ts';
import { leadingMatter } from '../../../domain/title.ts';
import { formRule } from './letterhead-rule.ts';

/** The title says what it is about; “V/v” and the code have places of their own. */
export const titleForm = formRule('title-form', function* ({ front }, { title }, code) {
  for (const [index, message] of titleFaults(title, code).entries()) {
    const fixes: SuggestedFix[] =
      index === 0 && leadingMatter(title) ? [{ kind: 'run-command-after-clause' }] : [];
    yield { position: front.at(['title']), message, fixes };
  }
});
