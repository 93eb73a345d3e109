import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printSchema } from 'graphql';
import { buildSchema, printable } from './app/buildSchema.ts';
import { accessRequestStates } from './features/accessRequests/describeStates.ts';
import { createLiveUpdates } from './shared/pubSub.ts';
import { inputRules } from './shared/inputRules.ts';

/** Writes the contract: `node dist/emitSchema.js [folder]`. Committed; a check compares it with the code. */
const folder = process.argv[2] ?? fileURLToPath(new URL('../../schema', import.meta.url));
const write = (name: string, text: string) => writeFileSync(join(folder, name), `${text}\n`);
const json = (value: unknown) => JSON.stringify(value, null, 2);

mkdirSync(folder, { recursive: true });
write('schema.graphql', printSchema(printable(buildSchema(createLiveUpdates()))));
write('accessRequestStates.json', json({ statuses: accessRequestStates() }));
write('inputRules.json', json(inputRules));
