/**
 * The content folder of tests and benches, from the project's root: a model ward, four wards with the five real
 * documents, and wards with what is rare. No test reads the wards of `content/`, which show the portal at work and may
 * be removed.
 */
export const testContent = 'src/tests/fixtures';
