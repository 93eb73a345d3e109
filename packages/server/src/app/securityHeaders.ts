import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Door } from './requestGuard.ts';

/**
 * What stands on every answer of a door: no inline script, nothing from outside, no frame around it, no other window near it. The one
 * Trusted Types policy makes addresses of our own workers.
 */
export async function headersOf(door: Door): Promise<Record<string, string>> {
  const helmets = await saidBy({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", door.url.replace(/^http/, 'ws')],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        requireTrustedTypesFor: ["'script'"],
        trustedTypes: ['openvisit'],
      },
    },
    strictTransportSecurity: door.secure ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  });
  return { ...helmets, 'permissions-policy': permissionsOf(door) };
}

/** Families take their pictures with the camera; no other page, and nothing framed, may. The rest no page of ours asks for. */
const permissionsOf = ({ app }: Door) =>
  [`camera=(${app === 'family' ? 'self' : ''})`, ...never.map(feature => `${feature}=()`)].join(', ');
const never = ['microphone', 'geolocation', 'display-capture', 'payment', 'usb', 'serial', 'hid', 'midi'];

/** Puts them there; and no answer is kept anywhere unless its route says so. */
export function securityHeaders(app: FastifyInstance, headers: Record<string, string>): void {
  app.addHook('onRequest', (_request, reply, next) => {
    reply.headers(headers);
    next();
  });
  app.addHook('onSend', (_request, reply, _payload, next) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    next();
  });
}

/** What helmet says is the same in every answer, so it is asked once. */
async function saidBy(options: FastifyHelmetOptions): Promise<Record<string, string>> {
  const page = Fastify();
  await page.register(helmet, options);
  page.get('/', (_request, reply) => reply.send(reply.getHeaders()));
  const headers = (await page.inject('/')).json<Record<string, string>>();
  await page.close();
  return headers;
}
