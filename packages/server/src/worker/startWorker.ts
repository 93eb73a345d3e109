import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { parseCronItems, run, type WorkerEvents } from 'graphile-worker';
import type { Environment } from '../environment.ts';
import { activeStatuses } from '../features/accessRequests/accessRequest.states.ts';
import { fallDue } from '../features/accessRequests/fallDue.ts';
import { purgeBookingKeys, visitsFallDue } from '../features/visits/fallDue.ts';
import { purgeDocuments } from '../features/accounts/documents/purgeDocuments.ts';
import { removeFiles } from '../features/accounts/documents/removeFiles.ts';
import { eraseClosedAccounts } from '../features/accounts/manage/eraseClosedAccounts.ts';
import { removeUnproved, sweepSignIn } from '../features/accounts/signIn/removeUnproved.ts';
import { systemClock } from '../shared/clock.ts';
import { createLog } from '../shared/logging/createLog.ts';
import { withoutValues } from '../shared/logging/tellError.ts';
import type { Listener } from '../shared/events.ts';
import { openStorage } from '../storage/openStorage.ts';
import { showSignOfLife } from './deadWorkers.ts';
import { startSealer } from './startSealer.ts';
import { deliverBySmtp, deliverToFolder } from '../features/notifications/deliver.ts';
import { purgeOutbox } from '../features/notifications/purgeOutbox.ts';
import { refuseWrongRole } from './refuseWrongRole.ts';
import { sendMail } from './sendMail.ts';
import { sweepOutbox } from './sweepOutbox.ts';
import { systemPool } from './systemPool.ts';
import { workerLogger } from './workerLogger.ts';

const everyMinute = '* * * * *';
const everyHour = '23 * * * *';
const lookForTheDead = 30_000;

export interface RunningWorker {
  /** Settles when the worker has ended or can no longer show that it lives; rejects with the reason when that was a fault. */
  ended: Promise<void>;
  /** Ends it after its running jobs. */
  stop(): Promise<void>;
}

/** Starts sending mail and moving what falls due. Throws a StartProblem under a role that would see no jobs. */
export async function startWorker(environment: Environment, listeners: readonly Listener[]): Promise<RunningWorker> {
  const { databaseSystemUrl: url = '', smtpUrl, familyUrl, staffUrl, mailFrom, dataDirectory, logLevel } = environment;
  const log = createLog({ level: logLevel, name: 'worker' });
  const pool = systemPool(url, ({ message }) =>
    log.warn(`A connection to PostgreSQL broke: ${withoutValues(message)}`),
  );
  await refuseWrongRole(pool);

  const deliver = smtpUrl ? deliverBySmtp(smtpUrl) : deliverToFolder(join(dataDirectory, 'mail'));
  const storage = openStorage(environment);
  const { auditHeads: heads, auditKey: keyFile } = environment;
  const sealer = await startSealer({ pool, heads, keyFile, now: systemClock, log });
  const events: WorkerEvents = new EventEmitter();
  const name = new Promise<string>(resolve => events.once('pool:create', ({ workerPool }) => resolve(workerPool.id)));
  const runner = await run({
    pgPool: pool,
    events,
    concurrency: 4,
    noHandleSignals: true,
    logger: workerLogger(log),
    taskList: {
      sendMail: sendMail({ pool, deliver, familyUrl, staffUrl, mailFrom, now: systemClock, log }),
      sweepOutbox: async () => void (await sweepOutbox(pool)),
      fallDue: async () => {
        await visitsFallDue({ pool, listeners, now: systemClock });
        await fallDue({ pool, listeners, now: systemClock });
      },
      purgeDocuments: async () => {
        await purgeDocuments({ pool, listeners, now: systemClock, alive: activeStatuses });
        await removeFiles({ pool, storage, now: systemClock });
      },
      sweepSignIn: async () => {
        await removeUnproved({ pool, listeners, now: systemClock });
        await sweepSignIn({ pool, now: systemClock });
      },
      purgeBookingKeys: async () => void (await purgeBookingKeys({ pool, now: systemClock })),
      purgeOutbox: async () => void (await purgeOutbox({ pool, now: systemClock })),
      eraseClosedAccounts: async () => void (await eraseClosedAccounts({ pool, listeners, now: systemClock })),
    },
    parsedCronItems: parseCronItems([
      { task: 'sweepOutbox', match: everyMinute },
      { task: 'fallDue', match: everyMinute },
      { task: 'purgeDocuments', match: everyHour },
      { task: 'eraseClosedAccounts', match: everyHour },
      { task: 'purgeOutbox', match: everyHour },
      { task: 'purgeBookingKeys', match: everyHour },
      { task: 'sweepSignIn', match: everyHour },
    ]),
  });
  // What was left while no worker ran does not wait for the next minute.
  for (const task of ['sweepOutbox', 'fallDue', 'purgeDocuments'])
    await runner.addJob(task, {}, { jobKey: `start:${task}` });

  const lost = Promise.withResolvers<never>();
  const life = await showSignOfLife(url, await name, error =>
    lost.reject(new Error('The worker lost its sign of life', { cause: error })),
  );
  const releaseDead = async () => {
    const found = await life.releaseDead();
    if (found > 0) log.warn(`Gave back the jobs of ${found} dead workers`);
  };
  await releaseDead();
  const rounds = setInterval(() => releaseDead().catch((error: Error) => lost.reject(error)), lookForTheDead);

  return {
    ended: Promise.race([runner.promise, lost.promise]),
    stop: async () => {
      clearInterval(rounds);
      await runner.stop().catch(() => undefined);
      await sealer.stop();
      await life.end();
      await pool.end();
    },
  };
}
