import { Client } from 'pg';
import { channel, type Notice } from './tellScreens.ts';

interface Hearing {
  /** Something was committed. */
  onNotice: (notice: Notice) => void;
  /** The line was down, so that something may have been missed. */
  onGap: () => void;
  log: { warn: (details: object, message: string) => void };
}

const retryAfter = 500;
const pulseEvery = 5_000;

/**
 * One dedicated connection that LISTENs, as openvisit_system and never through a transaction pooler. Lost, it is made anew for ever;
 * a pulse finds the loss that no packet tells.
 * @returns how to stop
 */
export async function listenForNews(url: string, { onNotice, onGap, log }: Hearing): Promise<() => Promise<void>> {
  let stopped = false;
  let client: Client | undefined;
  let timer: NodeJS.Timeout | undefined;

  const connect = async () => {
    const next = new Client({
      connectionString: url,
      application_name: 'openvisit listen',
      keepAlive: true,
      query_timeout: pulseEvery,
    });
    let lost = false;
    const lose = (reason: Error | undefined) => {
      if (lost || stopped) return;
      lost = true;
      clearTimeout(timer);
      log.warn({ err: reason }, 'LISTEN was lost');
      void next.end().catch(() => undefined);
      timer = setTimeout(() => void reconnect(), retryAfter);
    };
    const pulse = () => {
      timer = setTimeout(() => void next.query('SELECT 1').then(pulse, lose), pulseEvery);
    };
    next.on('error', lose).on('end', () => lose(undefined));
    next.on('notification', ({ payload }) => onNotice(JSON.parse(payload ?? '') as Notice));
    await next.connect();
    await next.query(`LISTEN ${channel}`);
    client = next;
    pulse();
  };
  const reconnect = () =>
    connect().then(onGap, () => {
      if (!stopped) timer = setTimeout(() => void reconnect(), retryAfter);
    });

  await connect();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await client?.end().catch(() => undefined);
  };
}
