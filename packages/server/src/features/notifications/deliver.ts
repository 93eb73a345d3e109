import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';

/** A mail ready to leave. */
export type Letter = SendMailOptions & { messageId: string; date: Date };

/** Hands a letter over. When it returns, somebody else answers for the letter. Throws MailRefused where trying again is of no use. */
export type Deliver = (letter: Letter) => Promise<void>;

/** The mail server refused this address for good. */
export class MailRefused extends Error {
  override name = 'MailRefused';
}

const neverReadForUs = { disableFileAccess: true, disableUrlAccess: true };

/**
 * Over SMTP. Only a 5xx to the recipient's address is final, and not one about policy (5.7.x, RFC 3463): that one, like one to our
 * sender, name or password, is ours to mend, and the letters wait meanwhile.
 */
export function deliverBySmtp(url: string): Deliver {
  const transport = createTransport({
    url,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 30_000,
    ...neverReadForUs,
  });
  return async letter => {
    try {
      await transport.sendMail(letter);
    } catch (error) {
      const { response = '', command } = error as { response?: string; command?: string };
      const final = command === 'RCPT TO' && /^5\d\d(?![ -]5\.7\.)/.test(response);
      throw final ? new MailRefused((error as Error).message, { cause: error }) : error;
    }
  };
}

/** Into a folder, for /outbox. The name sorts by time and is the message's own, so that a second copy lies over the first. */
export function deliverToFolder(folder: string): Deliver {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows', ...neverReadForUs });
  return async letter => {
    const { message } = await transport.sendMail(letter);
    const time = letter.date.toISOString().replace(/[-:.]/g, '');
    const file = join(folder, `${time}-${/^<([\w-]+)@/.exec(letter.messageId)![1]}.eml`);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(`${file}.part`, message as Buffer, { mode: 0o600 });
    await rename(`${file}.part`, file);
  };
}
