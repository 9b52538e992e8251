import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/** The rules for every page. The library itself would read its table of elements for each page anew. */
class OneConfig extends StaticConfigLoader {
  private found: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(name: string): ReturnType<StaticConfigLoader['getConfigFor']> {
    return (this.found ??= super.getConfigFor(name));
  }
}

const validator = new HtmlValidate(
  new OneConfig({
    root: true,
    extends: ['html-validate:standard'],
    rules: {
      // Style, not validity: Astro writes void elements, attributes and the doctype in its own way.
      'doctype-style': 'off',
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'no-trailing-whitespace': 'off',
      'attribute-empty-style': 'off',
      // Editors copy numbers and dates from the paper.
      'tel-non-breaking': 'off',
    },
  }),
);

/** What is wrong with the HTML of a page, by the rules of the standard. @param name the name of its file */
export async function htmlFaults(html: string, name: string): Promise<string[]> {
  const report = await validator.validateString(html, name);
  return report.results
    .flatMap(({ messages }) => messages)
    .map(({ line, column, ruleId, message }) => `${name}:${line}:${column} ${ruleId} ${message}`);
}
