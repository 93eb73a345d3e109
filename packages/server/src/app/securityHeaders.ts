import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Door } from './requestGuard.ts';

/** No inline script, nothing from outside, private data never stored. */
export async function securityHeaders(app: FastifyInstance, door: Door): Promise<void> {
  const helmets = await headersOf({
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
      },
    },
    strictTransportSecurity: door.secure ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'no-referrer' },
  });
  // Families take their pictures with it; no other page, and nothing framed, may.
  const headers = { ...helmets, 'permissions-policy': `camera=(${door.app === 'family' ? 'self' : ''})` };
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
async function headersOf(options: FastifyHelmetOptions): Promise<Record<string, string>> {
  const page = Fastify();
  await page.register(helmet, options);
  page.get('/', (_request, reply) => reply.send(reply.getHeaders()));
  const headers = (await page.inject('/')).json<Record<string, string>>();
  await page.close();
  return headers;
}
