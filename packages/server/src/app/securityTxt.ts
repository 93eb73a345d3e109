import type { FastifyInstance } from 'fastify';
import { days, type Clock } from '../shared/clock.ts';
import { answerTo } from './answerErrors.ts';
import type { Door } from './requestGuard.ts';

interface Told {
  door: Door;
  /** SECURITY_CONTACT; where nobody named one, there is no such file. */
  contact: string | undefined;
  now: Clock;
}

/** How long a reader may keep it. */
const goodFor = days(30);

/** `/.well-known/security.txt` (RFC 9116): whom to tell of a weakness of this installation. */
export function securityTxt(app: FastifyInstance, { door, contact, now }: Told): void {
  const path = '/.well-known/security.txt';
  app.get(path, async (_request, reply) => {
    if (!contact) return reply.code(404).send(answerTo(404));
    const expires = new Date(now().getTime() + goodFor).toISOString();
    const lines = [
      `Contact: ${contact}`,
      `Expires: ${expires}`,
      'Preferred-Languages: en, es',
      `Canonical: ${door.url}${path}`,
    ];
    return reply.type('text/plain; charset=utf-8').send(`${lines.join('\n')}\n`);
  });
}
