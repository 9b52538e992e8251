/** The addresses that the form of this machine asks, relative to its page. */
export const formQuestions = { check: 'kiem-tra', who: 'ai-sua' } as const;
