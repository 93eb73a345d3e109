import { once } from 'node:events';
import { callbackify } from 'node:util';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** What a mail server answers, and when: throw an error with a `responseCode` to refuse. */
interface Answers {
  recipient?: (address: string) => void | Promise<void>;
  /** Runs after the whole letter has come and before 250 is said. */
  letter?: (letter: ParsedMail) => void | Promise<void>;
}

/** A real SMTP server in this process. `taken` holds the letters that it said 250 to. */
export async function startMailServer() {
  const taken: ParsedMail[] = [];
  const answers: Answers = {};
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, callback) => callbackify(async () => answers.recipient?.(address))(callback),
    onData: (stream, _session, callback) =>
      callbackify(async () => {
        const letter = await simpleParser(stream);
        await answers.letter?.(letter);
        taken.push(letter);
      })(callback),
  });
  // A worker that is killed cuts its connection: that is what these tests are about.
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as { port: number };
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    answers,
    /** Back to taking everything, with nothing taken yet. */
    forget: () => {
      taken.length = 0;
      delete answers.recipient;
      delete answers.letter;
    },
    close: () => new Promise<void>(resolve => server.close(() => resolve())),
  };
}

/** A refusal with the code and words of the protocol. */
export const refusal = (responseCode: number, words: string) => Object.assign(new Error(words), { responseCode });
