import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printSchema } from 'graphql';
import { buildSchema, printable } from './app/buildSchema.ts';
import { sayReaders } from './app/contract/sayReaders.ts';
import { accessRequestStates } from './features/accessRequests/describeStates.ts';
import { drawStates } from './features/accessRequests/drawStates.ts';
import { drawVisitStates } from './features/visits/drawVisitStates.ts';
import { visitStates } from './features/visits/describeStates.ts';
import { createLiveUpdates } from './shared/pubSub.ts';
import { inputRules } from './shared/inputRules.ts';

/**
 * Writes the contract, and the page of the docs that is made from code: `node dist/emitSchema.js [folder]`. Both are committed;
 * a check compares them with the code.
 */
const root = process.argv[2] ?? fileURLToPath(new URL('../../..', import.meta.url));
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), `${text}\n`);
};
const json = (value: unknown) => JSON.stringify(value, null, 2);

write('packages/schema/schema.graphql', printSchema(sayReaders(printable(buildSchema(createLiveUpdates())))));
write('packages/schema/accessRequestStates.json', json({ statuses: accessRequestStates() }));
write('packages/schema/visitStates.json', json({ statuses: visitStates() }));
write('packages/schema/inputRules.json', json(inputRules));
write('docs/states.md', `${drawStates()}\n${drawVisitStates()}`);
