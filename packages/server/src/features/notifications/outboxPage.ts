import { readFile } from 'node:fs/promises';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { type MailLanguage, mailWords } from './mailWords.ts';
import { drawGone, drawList, drawMail } from './outbox/drawOutbox.ts';
import { newestMails, readMail } from './outbox/keptMails.ts';

interface OutboxPage {
  /** Where the worker keeps mails that it has no mail server for. */
  mailFolder: string;
  production: boolean;
}

type OneMail = { Params: { name: string } };

const mostShown = 100;
const forPages = `default-src 'none'; style-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
/** A letter brings its own styles, and nothing else: no script, no picture, no form. Its links open beside it. */
const forLetters = `sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'`;

/**
 * The page /outbox, for demos: every kept mail, newest first. Anyone who reaches the port reads everybody's mail there, so that it
 * refuses to exist in production.
 */
export const outboxPage: FastifyPluginAsync<OutboxPage> = async (app, { mailFolder, production }) => {
  if (production) throw new Error('There is no /outbox in production');
  const style = await readFile(new URL('./outbox/outbox.css', import.meta.url), 'utf8');

  app.get('/outbox/style.css', (_, reply) => send(reply, 'text/css', forPages, style));

  app.get('/outbox', async (request, reply) => {
    const { mails, hasMore } = await newestMails(mailFolder, mostShown);
    return send(reply, 'text/html', forPages, drawList(readerOf(request), mails, hasMore));
  });

  app.get<OneMail>('/outbox/:name', async (request, reply) => {
    const mail = await readMail(mailFolder, request.params.name);
    if (!mail) reply.code(404);
    return send(reply, 'text/html', forPages, mail ? drawMail(readerOf(request), mail) : drawGone(readerOf(request)));
  });

  app.get<OneMail>('/outbox/:name/letter', async (request, reply) => {
    const mail = await readMail(mailFolder, request.params.name);
    if (!mail) reply.code(404);
    const letter = mail?.html.replace('<head>', '<head><base target="_blank">') ?? drawGone(readerOf(request));
    return send(reply.header('x-frame-options', 'SAMEORIGIN'), 'text/html', forLetters, letter);
  });
};

const send = (reply: FastifyReply, type: string, policy: string, body: string) =>
  reply
    // A sandboxed letter is of no origin, so that the browser could not keep the promise, and would say so.
    .removeHeader('origin-agent-cluster')
    .header('content-security-policy', policy)
    .header('cache-control', 'no-store')
    .header('referrer-policy', 'no-referrer')
    .header('x-content-type-options', 'nosniff')
    .type(`${type}; charset=utf-8`)
    .send(body);

/** In the language that the browser asks for first, if it is one of ours. */
function readerOf({ headers }: FastifyRequest): { language: MailLanguage; say: ReturnType<typeof mailWords> } {
  const language = /^\s*es\b/i.test(headers['accept-language'] ?? '') ? 'ES' : 'EN';
  return { language, say: mailWords(language) };
}
