import '../components/document/actions.browser.ts';
import '../search/browser/suggest/on-use.browser.ts';
