import { Logger } from 'graphile-worker';
import type { Logger as Pino } from 'pino';

/** The queue's own messages in our log: its words alone, since what it adds to them may hold a job's data. */
export const workerLogger = (log: Pino): Logger =>
  new Logger(() => (level, message) => {
    if (level === 'error') log.error(message);
    else if (level === 'warning') log.warn(message);
    else log.debug(message);
  });
