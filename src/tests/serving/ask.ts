import type { ClientRequest, IncomingHttpHeaders } from 'node:http';
import { request } from 'node:http';
import { inject } from 'vitest';
import type { ServerName } from './servers.ts';

/** What a server has answered. */
export interface ServerAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks a server on this machine as a reader of a host would; the path is sent as it is. */
export const ask = (
  server: ServerName,
  address: string,
  headers: Record<string, string> = {},
): Promise<ServerAnswer> => {
  const [, host, path] = /^([^/]+)(\/.*)$/s.exec(address)!;
  return readAnswer(
    request({ host: '127.0.0.1', port: inject('ports')[server], path, headers: { host: host!, ...headers } }),
  );
};

/** Sends a request without a body and reads its answer. */
export const readAnswer = (sent: ClientRequest): Promise<ServerAnswer> =>
  new Promise((answer, fail) => {
    sent.on('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', fail);
      response.on('end', () =>
        answer({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.on('error', fail);
    sent.end();
  });
