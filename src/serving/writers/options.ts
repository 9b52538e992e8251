/** What an engineer chooses for a configuration. */
export interface WriterOptions {
  /** Where the server listens: `80`, `127.0.0.1:8080`. */
  listen?: string | undefined;
  /** Whether browsers are told to use https alone. */
  hsts?: boolean | undefined;
  /** Whether nginx has the module for files that are packed with Brotli. */
  brotli?: boolean | undefined;
  /** The folder of the city's front. A file for one folder is for this one then. */
  city?: string | undefined;
  /** The folder that has the certificate of each host: `<host>/fullchain.pem`, `<host>/privkey.pem`. */
  certificates?: string | undefined;
}
