/** Content security policies by what is sent. Each ends what a browser may load with `default-src 'none'`. */
export const policies = {
  /** Of pages: nothing inline, nothing from other sites. Pagefind is WebAssembly. */
  page: [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "media-src 'self'",
    "manifest-src 'self'",
  ].join('; '),
  /**
   * Of files that a browser shows by itself (a feed, a text, a picture, a PDF): its viewer brings styles of its own. No
   * script runs, whatever the file holds.
   */
  file: [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "media-src 'self'",
    "object-src 'self'",
  ].join('; '),
} as const;

/** Headers that every answer has besides its policy. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  // For browsers that do not know `frame-ancestors`.
  'X-Frame-Options': 'DENY',
};

/** The name of the header that has the policy. */
export const policyHeader = 'Content-Security-Policy';

/** `Strict-Transport-Security`, where the engineer chose it: browsers use https alone for a year. */
export const strictTransport = { name: 'Strict-Transport-Security', value: 'max-age=31536000' };
