import { Logger } from 'graphile-worker';
import type { Logger as Pino } from 'pino';
import { withoutValues } from '../shared/logging/tellError.ts';
import { waits } from './sendMail.ts';

/**
 * The queue's own messages in our log: its words alone, since what it adds to them may hold a job's data; and of an error's words no value.
 * A letter that waits for the one before it is no fault: it is tried again a moment later.
 */
export const workerLogger = (log: Pino): Logger =>
  new Logger(() => (level, said) => {
    const message = withoutValues(said);
    if (level === 'error' && !message.includes(waits)) log.error(message);
    else if (level === 'warning') log.warn(message);
    else log.debug(message);
  });
