import { readFileSync } from 'node:fs';

const trusted = new URL('../../../schema/generated/trustedDocuments.json', import.meta.url);
const documents = Object.entries(JSON.parse(readFileSync(trusted, 'utf8')) as Record<string, string>);

/** By which the server knows a mutation of the family app. */
function idOf(operation: string): string {
  const [id] = documents.find(([, text]) => text.includes(`mutation ${operation}(`)) ?? [];
  if (!id) throw new Error(`The family app sends no ${operation}.`);
  return id;
}

export const holdId = idOf('HoldVisit');
export const confirmId = idOf('ConfirmVisit');
