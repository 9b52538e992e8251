import { titleFaults } from '../../../domain/letterhead-form.ts';
import { leadingMatter } from '../../../domain/title.ts';
import { formRule } from './letterhead-rule.ts';

/** The title says what it is about; “V/v” and the code have places of their own. */
export const titleForm = formRule('title-form', function* ({ front }, { title }, code) {
  const mended = leadingMatter(title) ? '; hoặc chạy npm run check -- --fix' : '';
  for (const [index, message] of titleFaults(title, code).entries())
    yield { position: front.at(['title']), message: index === 0 ? `${message}${mended}` : message };
});
