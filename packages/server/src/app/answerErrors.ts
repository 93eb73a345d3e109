import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const ours = { code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong on our side. Nothing was changed.' };
const told: Record<number, { code: string; message: string }> = {
  403: { code: 'FORBIDDEN', message: 'There is nothing here for you.' },
  404: { code: 'NOT_FOUND', message: 'There is nothing here.' },
  408: { code: 'TOO_SLOW', message: 'This took too long to arrive.' },
  413: { code: 'TOO_LARGE', message: 'This is larger than we take.' },
  414: { code: 'TOO_LARGE', message: 'This address is too long.' },
  415: { code: 'OTHER_FORMAT', message: 'We do not take this kind of content.' },
};
const unreadable = { code: 'BAD_USER_INPUT', message: 'We cannot read this request.' };

/** @returns what a request hears that could not be answered: never a word of what it sent, nor of ours */
export const answerTo = (status: number) => told[status] ?? (status < 500 ? unreadable : ours);

/** A request that threw, or that Fastify refused before anybody of ours was asked. */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = error.statusCode !== undefined && error.statusCode >= 400 ? error.statusCode : 500;
  if (status >= 500) request.log.error({ err: error }, 'A request threw');
  const requestId = status >= 500 ? request.id : undefined;
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ ...answerTo(status), requestId });
}

/** Bytes that are no HTTP, or too much of it: there is no request yet, so the answer is written by hand. @param headers of every answer */
export const answerBadRequests = (headers: Record<string, string>) =>
  function onClientError(this: FastifyInstance, error: NodeJS.ErrnoException, socket: Socket): void {
    if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return void socket.destroy();
    const status = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 }[error.code ?? ''] ?? 400;
    const body = JSON.stringify(answerTo(status));
    const lines = Object.entries({
      ...headers,
      'cache-control': 'no-store',
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(Buffer.byteLength(body)),
      connection: 'close',
    }).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`);
  };
