import { join } from 'node:path';
import pg from 'pg';
import { fillAudit } from './audit/fillAudit.ts';
import { readAlone } from './audit/readAlone.ts';
import { sealedWithin } from './audit/sealedWithin.ts';
import { startBenchDatabase } from './database/benchDatabase.ts';
import { built } from './database/built.ts';
import { holdTo } from './figures/limits.ts';
import { median } from './figures/median.ts';

type AuditKey = typeof import('../../server/src/features/audit/auditKey.ts');
type SealEntries = typeof import('../../server/src/features/audit/sealEntries.ts');
type SignedHeads = typeof import('../../server/src/features/audit/signedHeads.ts');
type StartSealer = typeof import('../../server/src/worker/startSealer.ts');
type VerifyAudit = typeof import('../../server/src/features/audit/verifyAudit.ts');

/** `pnpm bench audit [rows] [rounds]` */
const [rows = 1_000_000, rounds = 3] = process.argv.slice(2).map(Number);

const { keptAuditKey } = await built<AuditKey>('features/audit/auditKey');
const { sealEntries } = await built<SealEntries>('features/audit/sealEntries');
const { keepHeads } = await built<SignedHeads>('features/audit/signedHeads');
const { startSealer } = await built<StartSealer>('worker/startSealer');
const { verifyAudit } = await built<VerifyAudit>('features/audit/verifyAudit');

async function seconds<Result>(work: () => Promise<Result>): Promise<[number, Result]> {
  const startedAt = performance.now();
  const result = await work();
  return [(performance.now() - startedAt) / 1_000, result];
}
const perSecond = (duration: number) => `${Math.round(rows / duration).toLocaleString('en')} rows a second`;

const database = await startBenchDatabase();
const system = new pg.Pool({ connectionString: database.urls.system, max: 24 });
const superuser = new pg.Client(database.superuserUrl);
const owner = new pg.Client(database.urls.owner);
await Promise.all([superuser.connect(), owner.connect()]);
try {
  const heads = join(database.dataDirectory, 'heads.jsonl');
  const keyFile = join(database.dataDirectory, 'audit-key.pem');
  const key = await keptAuditKey(keyFile);
  const now = new Date();
  await fillAudit(superuser, rows);
  const [sealing] = await seconds(async () => {
    for (;;) {
      const round = await sealEntries(system);
      if (!round?.sealed) return;
      await keepHeads(heads, key, round.ends, now);
    }
  });
  await superuser.query('VACUUM ANALYZE');
  console.log(`${rows.toLocaleString('en')} rows in 40 chains.\n`);
  console.log(`sealed and signed     ${sealing.toFixed(1).padStart(6)} s   ${perSecond(sealing)}`);

  const verify = () => verifyAudit(owner, { heads, key, now });
  const [alone, verifying]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    alone.push((await seconds(() => readAlone(owner)))[0]);
    const [duration, verdict] = await seconds(verify);
    verifying.push(duration);
    if (verdict.rows !== rows || verdict.findings.length > 0)
      throw new Error(`A whole audit was found not to be: ${JSON.stringify(verdict)}`);
  }
  console.log(`rows read alone       ${median(alone).toFixed(1).padStart(6)} s   ${perSecond(median(alone))}`);
  console.log(`verified              ${median(verifying).toFixed(1).padStart(6)} s   ${perSecond(median(verifying))}`);

  const sealer = await startSealer({ pool: system, heads, keyFile, now: () => new Date(), log: console });
  const lags = await sealedWithin(system, superuser);
  await sealer.stop();
  const p99 = lags[Math.ceil(lags.length * 0.99) - 1]!;
  console.log(
    `from commit to seal   ${Math.round(median(lags))} ms, p99 ${Math.round(p99)} ms, of ${lags.length} rows`,
  );

  const changed = Math.ceil(rows * 0.7);
  await superuser.query(`SET session_replication_role = replica`);
  await superuser.query(`UPDATE audit_entries SET details = details || '{"version": 0}' WHERE id = $1`, [changed]);
  const { findings } = await verify();
  const found = findings.length === 1 && findings[0]?.entryId === String(changed);
  console.log(`\nOne row of them changed by a superuser: ${found ? `found, row ${changed}` : 'NOT FOUND'}.`);
  holdTo([
    { what: 'changed rows that were not found', figure: found ? 0 : 1, limit: 0 },
    { what: 'from a commit to its seal, the longest', figure: lags.at(-1)!, limit: 2_000, unit: ' ms' },
    { what: "the process's peak memory", figure: process.resourceUsage().maxRSS / 1_024, limit: 600, unit: ' MB' },
    { what: 'verified / read alone', figure: median(verifying) / median(alone), limit: 3 },
  ]);
} finally {
  await Promise.all([system.end(), superuser.end(), owner.end()]);
  await database.stop();
}
