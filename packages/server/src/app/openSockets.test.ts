import { EventEmitter } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import type { WebSocket } from 'ws';
import { Language, Role, Standing, type Viewer } from '../shared/viewer.ts';
import { createOpenSockets } from './openSockets.ts';

const viewer = (sessionId: string): Viewer => ({
  role: Role.HOME_USER,
  accountId: 'elena',
  sessionId,
  facilityIds: [],
  language: Language.EN,
  standing: Standing.FULL,
});

/** A socket whose client answers nothing. */
function aSocket() {
  const ended: (number | 'cut off')[] = [];
  const client = new EventEmitter();
  const isCutOff = new Promise<void>(resolve => client.once('cut off', resolve));
  const socket = Object.assign(client, {
    OPEN: 1,
    readyState: 1,
    close: (code: number) => ended.push(code),
    terminate() {
      ended.push('cut off');
      client.emit('cut off');
    },
  });
  return { socket: socket as unknown as WebSocket, ended, isCutOff };
}

describe('open sockets', () => {
  it('are not opened for a session that ended while it was read', () => {
    const sockets = createOpenSockets();
    const opening = sockets.opening();
    sockets.end(['phone']);
    expect(opening.open(viewer('phone'), aSocket().socket)).toBeUndefined();
    expect(opening.open(viewer('laptop'), aSocket().socket)).toBeDefined();
    opening.done();
    expect(sockets.all().ids).toEqual(['laptop']);
  });

  it('are not kept for a client that left while its session was read', () => {
    const sockets = createOpenSockets();
    const { socket } = aSocket();
    const opening = sockets.opening();
    Object.assign(socket, { readyState: 3 });
    expect(opening.open(viewer('phone'), socket)).toBeUndefined();
    expect(sockets.all().ids).toEqual([]);
  });

  it('are silent at once when their session ends, and cut off where the client does not answer', async () => {
    const sockets = createOpenSockets();
    const { socket, ended, isCutOff } = aSocket();
    const open = sockets.opening().open(viewer('phone'), socket)!;
    expect(open.isOver).toBe(false);
    for (let twice = 0; twice < 2; twice++) sockets.end(['phone']);
    expect(open.isOver).toBe(true);
    await isCutOff;
    expect(ended).toEqual([4403, 'cut off']);
  });

  it('leave nothing behind', () => {
    const sockets = createOpenSockets();
    const all = [aSocket(), aSocket()];
    for (const { socket } of all) sockets.opening().open(viewer('phone'), socket);
    expect(sockets.alike(viewer('another of hers'))).toEqual({
      ids: ['phone', 'phone'],
      sights: ['HOME_USER:elena', 'HOME_USER:elena'],
    });
    for (const { socket } of all) socket.emit('close');
    expect(sockets.all()).toEqual({ ids: [], sights: [] });
    expect(sockets.alike(viewer('phone')).ids).toEqual([]);
  });
});
