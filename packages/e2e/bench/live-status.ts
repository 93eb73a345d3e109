import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { startBenchDatabase } from './database/benchDatabase.ts';
import { fillWorld } from './database/fillWorld.ts';
import { holdTo } from './figures/limits.ts';
import { statusChanged } from './live/liveDocuments.ts';
import { inWords, joined, p50, p99 } from './live/outcome.ts';
import { type Kind, type PhaseResult, runPhase } from './live/phase.ts';
import { ourLine, rawLine } from './live/screens.ts';
import { manyFacilities, oneFacility } from './live/world.ts';
import { startServer } from './peers/startServer.ts';

/** `pnpm bench live-status [decisions]` */
const [decisions = 200] = process.argv.slice(2).map(Number);
const rounds = 2;

const trusted = new URL('../../schema/generated/trustedDocuments.json', import.meta.url);
const documents = Object.entries(JSON.parse(readFileSync(trusted, 'utf8')) as Record<string, string>);
const idOfApps = (operation: string) =>
  documents.find(([, text]) => text.includes(`subscription ${operation} `))?.[0] ?? '';
const status = createHash('sha256').update(statusChanged).digest('hex');

const database = await startBenchDatabase();
await fillWorld(database, 'liveWorld');
const { urls, dataDirectory } = database;
const two = (name: string) =>
  Promise.all([1, 2].map(() => startServer(name, { app: urls.app, system: urls.system, dataDirectory })));
const ourServers = await two('ours');
const ourPorts = ourServers.map(({ ports }) => ports);

const ours: Kind = { servers: ourServers, line: ourLine(ourPorts, { family: status, staff: status }) };
const apps: Kind = {
  servers: ourServers,
  line: ourLine(ourPorts, { family: idOfApps('LiveRequests'), staff: idOfApps('RequestChanged') }),
};
/** The raw servers run while they are measured: they have no part in ours, which decides in both. */
async function runRaw(phase: Parameters<typeof runPhase>[1]): Promise<PhaseResult> {
  const servers = await two('raw');
  try {
    return await runPhase({ servers, line: rawLine(servers.map(({ ports }) => ports[0]!)) }, phase);
  } finally {
    await Promise.all(servers.map(server => server.stop()));
  }
}
const staffPorts = ourPorts.map(([, staff]) => staff!);

try {
  const world = await manyFacilities(database);
  const [ofRaw, ofOurs]: [PhaseResult[], PhaseResult[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    const phase = { database, world, staffPorts, warmUp: 100, decisions: decisions / rounds };
    ofRaw.push(await runRaw(phase));
    ofOurs.push(await runPhase(ours, phase));
  }
  const ofApps = await runPhase(apps, { database, world, staffPorts, warmUp: 100, decisions: decisions / rounds });

  const crowd = { database, world: await oneFacility(database), staffPorts, warmUp: 10, decisions: 40 };
  const [rawCrowd, ourCrowd] = [await runRaw(crowd), await runPhase(ours, crowd)];

  const [theirs, own] = [joined(ofRaw), joined(ofOurs)];
  console.log('From the commit to the last delivery, 1,000 screens on two server processes, 20 decisions a second:\n');
  console.log(`raw ws over LISTEN            ${inWords(theirs)}`);
  console.log(`ours                          ${inWords(own)}`);
  console.log(`ours, the apps' documents     ${inWords(ofApps)}`);
  console.log('\nOne facility with 200 officers:\n');
  console.log(`raw ws over LISTEN            ${inWords(rawCrowd)}`);
  console.log(`ours                          ${inWords(ourCrowd)}`);
  const memory = ([first]: PhaseResult[]) => `${((first?.perSocket ?? 0) / 1024).toFixed(0)} KiB`;
  console.log(`\nMemory per idle socket: ours ${memory(ofOurs)}, raw ws ${memory(ofRaw)}`);
  const all = [own, ofApps, ourCrowd];
  holdTo([
    { what: 'foreign events', figure: joined(all).foreign, limit: 0 },
    { what: 'missing events', figure: joined(all).missing, limit: 0 },
    { what: 'p50: ours / raw ws', figure: p50(own) / p50(theirs), limit: 2.5 },
    { what: 'p99: ours / raw ws', figure: p99(own) / p99(theirs), limit: 2.5 },
  ]);
} finally {
  await Promise.all(ourServers.map(server => server.stop()));
  await database.stop();
}
