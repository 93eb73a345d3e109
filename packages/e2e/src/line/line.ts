import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** How a line fails. `silent`: open, but nothing comes through. `oneWay`: what is sent arrives, no answer comes back. */
type Failure = 'cut' | 'silent' | 'oneWay';

/** The line between a browser and a server, as a TCP proxy, so that it can fail as lines do. */
export interface Line {
  port: number;
  fail: (how: Failure) => void;
  /** All is well for new connections; those caught in a silence stay dead. */
  mend: () => void;
  close: () => void;
}

/** Lays a line to a port of this machine. */
export async function layLine(to: number): Promise<Line> {
  const open = new Set<Socket>();
  let failure: Failure | undefined;

  const server = createServer(near => {
    if (failure === 'cut') return near.destroy();
    const far = connect(to, 'localhost');
    let dead = false; // what was caught in the silence never comes back
    const passTo = (side: Socket) => (bytes: Buffer) => {
      dead ||= failure === 'silent';
      if (!dead) side.write(bytes);
    };
    near.on('data', passTo(far));
    far.on('data', bytes => (failure === 'oneWay' ? near.resetAndDestroy() : passTo(near)(bytes)));
    for (const [side, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(side);
      side.on('error', () => undefined);
      side.on('close', () => {
        open.delete(side);
        if (side === near || !dead) other.destroy(); // nobody hears of an end in the silence
      });
    }
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));

  return {
    port: (server.address() as AddressInfo).port,
    fail(how) {
      failure = how;
      if (how === 'cut') open.forEach(socket => socket.destroy());
    },
    mend: () => (failure = undefined),
    close() {
      open.forEach(socket => socket.destroy());
      server.close();
    },
  };
}
