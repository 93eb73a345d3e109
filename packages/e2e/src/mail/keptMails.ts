import { readdirSync, readFileSync } from 'node:fs';
import { eventually } from '../product/eventually.ts';
import { sharedProduct } from '../shared/people.ts';

/** The plain text of the nth mail (1 is the first) with these words that went to this address; waits until it was sent. */
export async function mailTo(email: string, words: RegExp, nth = 1): Promise<string> {
  const read = new Map<string, string>();
  return eventually(`${email} gets a mail: ${words}`, async () => {
    const names = mailsTo(email);
    for (const name of names) if (!read.has(name)) read.set(name, await textOf(name));
    return names.map(name => read.get(name)!).filter(text => words.test(text))[nth - 1];
  });
}

/** What tells the mail with the six digits from the others. */
export const codeMail = /Your code/;

/** The six digits of a mail, which stand in a line of their own. */
export function codeIn(mail: string): string {
  const code = /^\s*(\d{3}) ?(\d{3})\s*$/m.exec(mail);
  if (!code) throw new Error(`No code stands in this mail:\n${mail}`);
  return `${code[1]}${code[2]}`;
}

/** The link of a mail that leads to this page. */
export function linkIn(mail: string, path: string): string {
  const link = mail.match(/https?:\/\/[^\s<>"]+/g)?.find(url => new URL(url).pathname === path);
  if (!link) throw new Error(`No link to ${path} stands in this mail:\n${mail}`);
  return link;
}

/** Names of kept mails begin with their time. */
function mailsTo(email: string): string[] {
  const folder = `${sharedProduct().dataDirectory}/mail`;
  const isTo = (name: string) => toLine.exec(readFileSync(`${folder}/${name}`, 'utf8'))?.[0].includes(email);
  return names(folder).filter(isTo);
}

/** A long one goes on in the next line. */
const toLine = /^To:.*(\r?\n[ \t].*)*/m;

function names(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter(name => name.endsWith('.eml'))
      .sort();
  } catch {
    return []; // the first mail makes the folder
  }
}

/** As the demo's outbox shows it to people who would rather read plain text. */
async function textOf(name: string): Promise<string> {
  const page = await (await fetch(`${sharedProduct().family}/outbox/${name}`)).text();
  const text = /<pre[^>]*>([^]*)<\/pre>/.exec(page)?.[1] ?? '';
  return text.replace(/&(lt|gt|quot|#39|amp);/g, (_, sign: keyof typeof signs) => signs[sign]);
}

const signs = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
