import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { keptSecrets } from './secrets.ts';

const folder = mkdtempSync(join(tmpdir(), 'openvisit-secrets-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('are made with the folder that holds them, for its owner alone, and then stay', () => {
  const data = join(folder, 'not', 'there', 'yet');
  const made = keptSecrets(data);
  expect(keptSecrets(data)).toEqual(made);
  expect(statSync(join(data, 'secrets.json')).mode & 0o777).toBe(0o600);
  expect(new Set(Object.values(made)).size).toBe(5);
});
