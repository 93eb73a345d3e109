import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bareSchema } from './changesBetween.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** The contract as the last entry left it, without descriptions. */
export const releasedFile = at('../released.graphql');
export const changelogFile = at('../../../docs/schema-changelog.md');

export const released = (): string => read(releasedFile);
export const changelog = (): string => read(changelogFile);
/** The contract as it stands. */
export const current = (): string => bareSchema(read(at('../schema.graphql')));

/** Whether a decision with this number is there. */
export const decisions = at('../../../docs/decisions');
