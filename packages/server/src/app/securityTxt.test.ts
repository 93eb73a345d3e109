import { expect, it } from '@jest/globals';
import { startServer } from '../testing/runningServer.ts';

it('says at both doors whom to tell of a weakness, where the operator has named somebody', async () => {
  const server = await startServer({ securityContact: 'mailto:security@example.org' });
  try {
    for (const url of [server.familyUrl, server.staffUrl]) {
      const answer = await fetch(`${url}/.well-known/security.txt`);
      expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
      const [contact, expires, , canonical] = (await answer.text()).split('\n');
      expect([contact, canonical]).toEqual([
        'Contact: mailto:security@example.org',
        `Canonical: ${url}/.well-known/security.txt`,
      ]);
      expect(Date.parse(expires!.slice('Expires: '.length))).toBeGreaterThan(Date.now());
    }
  } finally {
    await server.close();
  }
});
