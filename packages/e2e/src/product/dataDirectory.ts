import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** A place that PostgreSQL's own user may reach too; the product makes the folder. */
export function freshDataDirectory(): string {
  return `${tmpdir()}/openvisit-journey-${randomBytes(6).toString('hex')}`;
}

export function forgetData({ dataDirectory }: { dataDirectory: string }): void {
  rmSync(dataDirectory, { recursive: true, force: true });
}
