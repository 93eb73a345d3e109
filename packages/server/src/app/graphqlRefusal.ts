import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { answerTo } from './answerErrors.ts';

/** What `/graphql` answers where nothing was run: the shape of GraphQL, so that a client reads one shape alone. */
export const refusal = (message: string, code: string, more: object = {}) => ({
  errors: [{ message, extensions: { code, ...more } }],
});

export const outdated = 'This page is out of date. Load it again.';

const told: Record<number, [message: string, code: string]> = {
  413: ['This request is larger than we take.', 'BAD_USER_INPUT'],
  415: ['Send the operation as application/json.', 'BAD_USER_INPUT'],
};
const unreadable = ['This is no JSON that we can read.', 'BAD_USER_INPUT'] as const;

/** A request to `/graphql` that threw, or that could not be read. */
export function refuseGraphql(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = error.statusCode !== undefined && error.statusCode >= 400 ? error.statusCode : 500;
  if (status >= 500) {
    request.log.error({ err: error }, 'A request threw');
    const { message, code } = answerTo(status);
    return reply.code(status).send(refusal(message, code, { requestId: request.id }));
  }
  const [message, code] = told[status] ?? unreadable;
  return reply.code(status).send(refusal(message, code));
}
