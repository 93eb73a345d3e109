import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { deliverToFolder } from './deliver.ts';
import { outboxPage } from './outboxPage.ts';
import { anOutboxMessage } from './testing/anOutboxMessage.ts';
import { writeLetter } from './writeLetter.ts';

const post = {
  familyUrl: 'http://localhost:4000',
  staffUrl: 'http://localhost:4001',
  mailFrom: 'OpenVisit <no-reply@example.org>',
};
let mailFolder: string;
let app: FastifyInstance;

beforeAll(async () => {
  mailFolder = await mkdtemp(join(tmpdir(), 'outbox-'));
  app = fastify();
  await app.register(outboxPage, { mailFolder, production: false });
});
afterAll(async () => {
  await app.close();
  await rm(mailFolder, { recursive: true });
});

const visit = (url: string, language = 'en') => app.inject({ url, headers: { 'accept-language': language } });
const keep = (said: Parameters<typeof anOutboxMessage>[0]) =>
  deliverToFolder(mailFolder)(writeLetter(anOutboxMessage(said), post));
const links = (body: string) => [...body.matchAll(/href="(\/outbox\/[^"]+\.eml)"/g)].map(([, path]) => path!);

it('says what will be here while it is empty', async () => {
  expect((await visit('/outbox')).body).toContain('No e-mail yet.');
  expect((await visit('/outbox', 'es-MX,es;q=0.9')).body).toContain('Todavía no hay correos.');
});

it('lists the newest mail first and opens each, as it looks and as text', async () => {
  await keep({
    id: '00000000-0000-4000-8000-000000000002',
    createdAt: new Date('2026-11-23T15:00:00Z'),
    template: 'ACCESS_APPROVED',
  });
  await keep({ id: '00000000-0000-4000-8000-000000000001', createdAt: new Date('2026-11-23T14:00:00Z') });
  const list = (await visit('/outbox')).body;
  expect(list.indexOf('You are approved at Riverbend County Jail')).toBeLessThan(
    list.indexOf('Your request was sent to'),
  );
  expect(list).toContain('To Elena Vargas, elena.v@example.org');

  const [newest] = links(list);
  expect((await visit(newest!)).body).toContain(`src="${newest}/letter"`);
  expect((await visit(newest!)).body).toContain('Riverbend County Jail said yes.');
  expect((await visit(`${newest}/letter`)).body).toContain('<base target="_blank">');
});

it('keeps one mail when the same one is sent twice', async () => {
  const before = links((await visit('/outbox')).body).length;
  await keep({ id: '00000000-0000-4000-8000-000000000001', createdAt: new Date('2026-11-23T14:00:00Z') });
  expect(links((await visit('/outbox')).body)).toHaveLength(before);
});

it('runs nothing that a mail brings along, and loads nothing from outside', async () => {
  const [newest] = links((await visit('/outbox')).body);
  expect((await visit('/outbox')).headers['content-security-policy']).toMatch(/default-src 'none'; style-src 'self'/);
  const policy = String((await visit(`${newest}/letter`)).headers['content-security-policy']);
  expect(policy).toMatch(/^sandbox allow-popups/);
  expect(policy).not.toMatch(/allow-scripts|allow-same-origin|script-src/);
});

it('opens no other file, whatever name is asked for', async () => {
  await writeFile(join(mailFolder, 'secret.txt'), 'secret');
  for (const name of ['secret.txt', '..%2fsecret.txt', '%2e%2e%2f%2e%2e%2fetc%2fpasswd', 'none.eml', '<script>']) {
    const answer = await visit(`/outbox/${name}`);
    expect([name, answer.statusCode]).toEqual([name, 404]);
    expect(answer.body).not.toContain('secret');
  }
});

it('does not exist in production', async () => {
  await expect(fastify().register(outboxPage, { mailFolder, production: true })).rejects.toThrow(
    'no /outbox in production',
  );
});
