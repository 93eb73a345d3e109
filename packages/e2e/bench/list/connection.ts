import { connect, type Socket } from 'node:net';

/**
 * One kept-alive HTTP connection, one request at a time: as little work as can be, so that the machine is left to whom we measure.
 * Every server here answers with a content-length.
 */
export class Connection {
  #socket: Socket;
  #received: Buffer = Buffer.alloc(0);
  #answered: ((body: string) => void) | undefined;
  #failed: ((reason: Error) => void) | undefined;

  constructor(port: number) {
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.#socket.on('data', chunk => this.#receive(chunk));
    this.#socket.on('error', error => this.#failed?.(error));
    this.#socket.on('close', () => this.#failed?.(new Error('The server hung up')));
  }

  /** @returns the body of a 200; anything else is thrown */
  ask(request: Buffer): Promise<string> {
    this.#socket.write(request);
    return new Promise((resolve, reject) => {
      this.#answered = resolve;
      this.#failed = reject;
    });
  }

  close(): void {
    this.#failed = undefined;
    this.#socket.destroy();
  }

  #receive(chunk: Buffer): void {
    this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
    const end = this.#received.indexOf('\r\n\r\n');
    if (end < 0) return;
    const head = this.#received.toString('latin1', 0, end);
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? Number.NaN);
    if (Number.isNaN(length)) return this.#failed?.(new Error(`No content-length:\n${head}`));
    if (this.#received.length < end + 4 + length) return;
    const body = this.#received.toString('utf8', end + 4, end + 4 + length);
    this.#received = Buffer.alloc(0);
    if (head.startsWith('HTTP/1.1 200')) this.#answered?.(body);
    else this.#failed?.(new Error(`${head}\n\n${body}`));
  }
}

/** A POST as a browser sends it, with the session's cookie. */
export function post({
  port,
  path,
  cookie,
  body,
}: {
  port: number;
  path: string;
  cookie: string;
  body: object;
}): Buffer {
  const text = JSON.stringify(body);
  const head = [
    `POST ${path} HTTP/1.1`,
    `host: localhost:${port}`,
    `origin: http://localhost:${port}`,
    'content-type: application/json',
    'accept: application/json',
    'x-openvisit: 1',
    `cookie: ${cookie}`,
    `content-length: ${Buffer.byteLength(text)}`,
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${text}`);
}
