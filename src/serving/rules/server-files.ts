/** Files at the top of a portal that its web server reads settings from: an engineer puts them there, no build makes them. */
export const serverFiles: readonly string[] = ['.htaccess', 'web.config', '_headers', '_redirects'];
