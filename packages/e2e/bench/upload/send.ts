import { Agent, request } from 'node:http';

/** Twenty pictures are one account's day, so that they are sent by turns. */
const perFamily = 20;

/** Sends pictures as a family's page does, one after the other, each as whoever has some left. */
export function senderOf(port: number, cookies: readonly string[], picture: Buffer) {
  const agent = new Agent({ keepAlive: true });
  let sent = 0;
  const send = (): Promise<void> => {
    const cookie = cookies[Math.floor(sent++ / perFamily)];
    if (!cookie) throw new Error('Every family has sent its twenty pictures');
    const headers = {
      cookie,
      origin: `http://localhost:${port}`,
      'x-openvisit': '1',
      'content-type': 'image/jpeg',
      'content-length': picture.length,
    };
    const options = { agent, port, host: '127.0.0.1', path: '/uploads/PHOTO', method: 'POST', headers };
    return new Promise((resolve, reject) => {
      const sending = request(options, answer => {
        answer.resume();
        answer.on('end', () => {
          if (answer.statusCode === 200) resolve();
          else reject(new Error(`A picture was answered with ${answer.statusCode}`));
        });
      });
      sending.on('error', reject);
      sending.end(picture);
    });
  };
  return {
    /** @returns milliseconds until the verdict */
    async timed(): Promise<number> {
      const began = performance.now();
      await send();
      return performance.now() - began;
    },
    /** So many at once, over and over, until told to stop. @returns how to stop, which answers with how many were sent */
    keepSending(atOnce: number): () => Promise<number> {
      const before = sent;
      const stopping = new AbortController();
      const lines = Array.from({ length: atOnce }, async () => {
        while (!stopping.signal.aborted) await send();
      });
      const all = Promise.all(lines);
      all.catch(() => undefined);
      return async () => {
        stopping.abort();
        await all;
        return sent - before;
      };
    },
    close: () => agent.destroy(),
  };
}
