import type { IncomingMessage } from 'node:http';

/** What came of reading a body: its bytes, or why there are none. */
export type Body = Buffer | 'TOO_LARGE' | 'TOO_SLOW' | 'CUT_OFF';

interface Limits {
  /** Bytes. */
  most: number;
  /** Bytes after which a sender is cut off. */
  letBy: number;
  /** Milliseconds for all of it. */
  patience: number;
}

/**
 * Reads a request's body up to a limit. Past it nothing more is kept; the rest is let by, so that the sender finishes and reads the
 * answer, unless it is without measure.
 */
export function readBody(request: IncomingMessage, { most, letBy, patience }: Limits): Promise<Body> {
  return new Promise(resolve => {
    const chunks: Buffer[] = [];
    let length = 0;
    const settle = (body: Body) => {
      clearTimeout(timer);
      resolve(body);
    };
    const timer = setTimeout(() => settle('TOO_SLOW'), patience);
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= most) return void chunks.push(chunk);
      chunks.length = 0;
      settle('TOO_LARGE');
      if (length > letBy) request.destroy();
    });
    request.once('end', () => settle(Buffer.concat(chunks)));
    request.once('close', () => settle('CUT_OFF'));
    request.once('error', () => settle('CUT_OFF'));
    if (request.destroyed) settle('CUT_OFF'); // before anybody listened
  });
}
