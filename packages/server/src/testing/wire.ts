import type { WebSocket } from 'ws';

interface Message {
  id?: string;
  type: string;
  payload?: any; // eslint-disable-line @typescript-eslint/no-explicit-any -- whatever the protocol carries
}

/** Speaks graphql-transport-ws by hand: what it says, and everything that it hears. */
export function onTheWire(socket: WebSocket) {
  const heard: Message[] = [];
  const waiting: (() => void)[] = [];
  const wake = () => waiting.splice(0).forEach(resume => resume());
  let closed: number | undefined;
  socket.on('message', data => {
    heard.push(JSON.parse(String(data)) as Message);
    wake();
  });
  socket.on('close', code => {
    closed = code;
    wake();
  });
  socket.on('error', () => wake());

  async function until<Found>(find: () => Found | undefined): Promise<Found> {
    for (;;) {
      const found = find();
      if (found !== undefined) return found;
      await new Promise<void>(resume => waiting.push(resume));
    }
  }

  return {
    heard,
    say: (message: object) => socket.send(JSON.stringify(message)),
    message: (type: string) => until(() => heard.find(message => message.type === type)),
    closed: () => until(() => closed),
    close: () => socket.close(),
    /** Waits until so many subscriptions were refused. */
    errors: (count: number) => until(() => heard.filter(({ type }) => type === 'error').length >= count || undefined),
    /** Subscribes, and waits until the server has it: a second operation of the same socket was answered. */
    async listen(query: string): Promise<void> {
      await this.subscribe(query);
      socket.send(JSON.stringify({ id: '2', type: 'subscribe', payload: { query: '{ viewer { __typename } }' } }));
      await until(() => heard.find(({ type }) => type === 'error') ?? closed);
    },
    async subscribe(query: string): Promise<void> {
      if (socket.readyState === 0) await new Promise(opened => socket.once('open', opened));
      socket.send(JSON.stringify({ type: 'connection_init' }));
      await until(() => heard.find(({ type }) => type === 'connection_ack') ?? closed);
      socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }));
    },
  };
}
