import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../shared/caller.ts';
import { cookieOf, type Door } from './requestGuard.ts';
import { deviceCookie, deviceCookieName, sessionCookie } from './sessionCookie.ts';

/** The request behind an operation, as an action may know it. */
export const callerOf = (door: Door, request: FastifyRequest, reply: FastifyReply): Caller => ({
  app: door.app,
  address: request.ip,
  device: (request.headers['user-agent'] ?? '').slice(0, 300),
  familyUrl: door.familyUrl,
  startSession: token => void reply.header('set-cookie', sessionCookie(door, token)),
  endSession: () => void reply.header('set-cookie', sessionCookie(door, '')),
  knownDevice: cookieOf(request.headers.cookie, deviceCookieName(door)),
  keepDevice: token => void reply.header('set-cookie', deviceCookie(door, token)),
});
