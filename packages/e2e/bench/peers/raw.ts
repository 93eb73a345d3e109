import pg from 'pg';
import { type WebSocket, WebSocketServer } from 'ws';
import { listens, told } from './served.ts';

/** The same routing with nothing around it: LISTEN, two maps of sockets, and the notice itself as the message. No viewer, no row. */
const sockets = new WebSocketServer({ port: told.ports[0], host: '127.0.0.1', perMessageDeflate: false });
const byTopic = new Map<string, Set<WebSocket>>();

sockets.on('connection', (socket, request) => {
  const topic = new URL(request.url ?? '', 'http://localhost').searchParams.get('topic') ?? '';
  const listening = byTopic.get(topic) ?? new Set();
  byTopic.set(topic, listening.add(socket));
  socket.on('close', () => listening.delete(socket));
});

const client = new pg.Client(told.system);
client.on('notification', ({ payload = '' }) => {
  const { facilityId, homeUserId } = JSON.parse(payload) as { facilityId: string; homeUserId: string };
  for (const topic of [facilityId, homeUserId]) for (const socket of byTopic.get(topic) ?? []) socket.send(payload);
});
await client.connect();
await client.query('LISTEN openvisit');
listens();
