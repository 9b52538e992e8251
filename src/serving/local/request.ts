/** The names of this machine. A page of another host that a name leads to here (DNS rebinding) sends that name. */
const ownName = /^(?:localhost|(?:[a-z\d-]+\.)+localhost|127(?:\.\d{1,3}){3}|\[::1\])\.?(?::\d{1,5})?$/i;

/** Whether the `Host` of a request is a name of this machine alone. */
export const isOwnName = (host: string | undefined): boolean => host !== undefined && ownName.test(host);

/** The target of a request: what stands between method and version. */
export interface RequestTarget {
  /** The path, decoded, with a slash at its beginning and single slashes inside; undefined if it is none. */
  path: string | undefined;
  /** From the question mark on; empty if there is none. */
  query: string;
  /** The host in the target itself, which comes before the header: `GET http://x.example/`. */
  host: string | undefined;
}

/** Reads any target. A path with a bad encoding, with `..` in it or with a control character is none. */
export function targetOf(url: string): RequestTarget {
  const [, host, rest] = /^(?:https?:\/\/([^/?#]*))?([^]*)$/i.exec(url)!;
  const [, written, query] = /^([^?#]*)(\?[^#]*)?/.exec(rest!)!;
  return { path: pathOf(written! || (host === undefined ? '' : '/')), query: query ?? '', host };
}

function pathOf(written: string): string | undefined {
  if (!written.startsWith('/')) return undefined;
  const path = decoded(written)?.replace(/\/{2,}/g, '/');
  if (path === undefined || /[\0-\x1f\x7f\\]/.test(path)) return undefined;
  return path.split('/').some((name) => name === '..' || name === '.') ? undefined : path;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
