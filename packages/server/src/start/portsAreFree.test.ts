import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, it } from '@jest/globals';
import { readEnvironment } from '../environment.ts';
import { portsAreFree } from './portsAreFree.ts';

it('says which port is in use, and which variable moves it', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;

  await expect(portsAreFree(readEnvironment({ STAFF_PORT: String(port), FAMILY_PORT: '4987' }))).rejects.toThrow(
    `Port ${port} is in use. Stop what uses it, or set STAFF_PORT to another port.`,
  );
  other.close();
});

it('says when HOST is no address of this machine', async () => {
  await expect(portsAreFree(readEnvironment({ HOST: '192.0.2.1' }))).rejects.toThrow('HOST is 192.0.2.1');
});
