import type { FastifyInstance, FastifyRequest } from 'fastify';
import { inRequest, type RequestScope } from '../shared/requestScope.ts';

/** Milliseconds after which a request is worth a line of its own, though it went well. Pictures take longer than all else. */
const slow = 1_500;
const slowUpload = 15_000;

/**
 * Gives each request its scope, its id on the answer, and a line in the log where it failed or was slow: what an operator needs to find
 * out why, and nothing that anybody sent. The route is told by its pattern, since an address may hold a token.
 */
export function requestLog(app: FastifyInstance): void {
  const scopes = new WeakMap<FastifyRequest, RequestScope>();
  app.addHook('onRequest', (request, reply, next) => {
    reply.header('x-request-id', request.id);
    next();
  });
  // After the body was read: its events do not belong to the request's scope.
  app.addHook('preHandler', (request, _reply, next) => {
    const scope = { requestId: request.id };
    scopes.set(request, scope);
    inRequest(scope, next);
  });
  app.addHook('onResponse', (request, reply, next) => {
    const { viewer, operation } = scopes.get(request) ?? {};
    const route = request.routeOptions.url ?? 'unknown';
    const [status, milliseconds] = [reply.statusCode, Math.round(reply.elapsedTime)];
    const isSlow = milliseconds > (route.startsWith('/uploads/') ? slowUpload : slow);
    const level = status >= 500 ? 'error' : isSlow ? 'warn' : status >= 400 ? 'info' : 'debug';
    const line = { method: request.method, route, status, milliseconds, viewer, operation };
    request.log[level](
      line,
      status >= 500 ? 'A request failed' : isSlow ? 'A request was slow' : 'A request was answered',
    );
    next();
  });
}
