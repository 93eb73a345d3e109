import { readFileSync } from 'node:fs';

/** A release's trusted documents: the text of each by its id. */
export type Manifest = Record<string, string>;

const file = new URL('../../../schema/generated/trustedDocuments.json', import.meta.url);

/** The documents that the apps were built with, beside this server. */
export const ownManifest = (): Manifest => JSON.parse(readFileSync(file, 'utf8')) as Manifest;
