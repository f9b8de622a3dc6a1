import { STATUS_CODES, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { PROBLEM_TYPE, problemText } from './problem-text.js';

/** Statuses of what is not simply wrong. */
const STATUS: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/**
 * Tells whoever sends what Node cannot read as HTTP (a method that is none, a space in the address, headers that are too large), as problem details like all else: Node's own answer has no body. The connection ends
 * with it, since nobody knows where the next request would begin.
 */
export function tellUnread(server: Server): void {
  const answers = new WeakMap<Duplex, ServerResponse>();
  server.prependListener('request', ({ socket }: { readonly socket: Duplex }, answer: ServerResponse) => answers.set(socket, answer));
  server.on('clientError', ({ code = '' }: NodeJS.ErrnoException, socket: Duplex) => {
    // What is half told cannot be told otherwise, and who has left hears nothing.
    const answer = answers.get(socket);
    const isTelling = answer !== undefined && answer.headersSent && !answer.writableFinished;
    if (code === 'ECONNRESET' || !socket.writable || isTelling) socket.destroy();
    else socket.end(problemHead(STATUS[code] ?? 400));
  });
}

function problemHead(status: number): string {
  const text = problemText(status, 'http.request_invalid');
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    `Content-Type: ${PROBLEM_TYPE}`,
    `Content-Length: ${Buffer.byteLength(text)}`,
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    'Connection: close',
  ];
  return `${head.join('\r\n')}\r\n\r\n${text}`;
}
