import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A TCP proxy that can fall silent: connections stay open, but nothing comes through, as in a train's tunnel. */
export async function tunnel(port: number) {
  const open = new Set<Socket>();
  let silent = false;
  const counts = { connections: 0 };

  const server = createServer(near => {
    counts.connections++;
    const far = connect(port, '127.0.0.1');
    const drawn = silent;
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from);
      from.on('data', bytes => !silent && !drawn && to.write(bytes));
      from.on('close', () => to.destroy());
      from.on('error', () => to.destroy());
    }
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));

  return {
    counts,
    port: (server.address() as AddressInfo).port,
    /** From now on nothing comes through, neither by old connections nor by new ones. */
    fallSilent: () => (silent = true),
    /** New connections work again; those opened in the silence stay dead. */
    comeBack: () => (silent = false),
    close() {
      open.forEach(socket => socket.destroy());
      server.close();
    },
  };
}
