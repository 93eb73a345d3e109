import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';

/** A mail that was kept instead of sent. */
export interface KeptMail {
  name: string;
  subject: string;
  to: string;
  date: Date;
  html: string;
  text: string;
}

/** Names begin with the time, so that they sort by it; anything else in the folder is none of ours, and no path gets through. */
const ourName = /^[\w-]{1,100}\.eml$/;

/** The newest mails of the folder first, and whether older ones are left out. A folder that is not there yet is an empty one. */
export async function newestMails(folder: string, most: number): Promise<{ mails: KeptMail[]; hasMore: boolean }> {
  const names = (await readdir(folder).catch(() => []))
    .filter(name => ourName.test(name))
    .sort()
    .toReversed();
  const mails = await Promise.all(names.slice(0, most).map(name => readMail(folder, name)));
  return { mails: mails.filter(mail => mail !== null), hasMore: names.length > most };
}

/** @returns null where there is no such mail */
export async function readMail(folder: string, name: string): Promise<KeptMail | null> {
  const source = ourName.test(name) ? await readFile(join(folder, name)).catch(() => null) : null;
  if (!source) return null;
  const { subject, to, date, html, text } = await simpleParser(source);
  const addressees = [to ?? []].flat().flatMap(({ value }) => value);
  return {
    name,
    subject: subject ?? name,
    to: addressees.map(({ name, address }) => [name, address].filter(Boolean).join(', ')).join('; '),
    date: date ?? new Date(0),
    html: html || '',
    text: text ?? '',
  };
}
