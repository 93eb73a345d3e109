import { type DocumentNode, type ExecutionResult, parse, validate } from 'graphql';
import pg, { type Pool } from 'pg';
import { buildSchema } from '../app/buildSchema.ts';
import { createContext } from '../app/createContext.ts';
import { createDataSource, poolOf } from '../app/dataSource.ts';
import { createExecutor } from '../app/executeOperation.ts';
import { guardSchema } from '../app/guardSchema.ts';
import { listeners } from '../app/listeners.ts';
import { listenForNews } from '../app/listenForNews.ts';
import { publishNotice } from '../app/publishNotice.ts';
import { createSharedExecutions } from '../app/sharedExecutions.ts';
import type { Notice } from '../app/tellScreens.ts';
import type { Caller } from '../shared/caller.ts';
import { createLiveUpdates } from '../shared/pubSub.ts';
import { staffDoorOf } from '../shared/staffDoor.ts';
import { argon2, type Passwords } from '../shared/passwords.ts';
import type { Viewer } from '../shared/viewer.ts';
import { type People, peopleOf } from './people.ts';
import { testDatabase } from './testDatabase.ts';
import { testPool } from './testPool.ts';

export interface Answer {
  data: any; // eslint-disable-line @typescript-eslint/no-explicit-any -- a test knows what it asked for
  errors?: ExecutionResult['errors'];
}

/** A family's phone; what it is told to keep is forgotten. */
const quietCaller: Caller = {
  app: 'family',
  address: '192.0.2.1',
  device: 'Test',
  familyUrl: 'https://visits.example.org',
  startSession: () => undefined,
  endSession: () => undefined,
  knownDevice: undefined,
  keepDevice: () => undefined,
};

/** Where the staff app of a world is. */
export const testStaffUrl = 'https://staff.example.org';

interface WorldOptions {
  passwords?: Passwords;
  /** What stands between the operations and the database. */
  around?: (pool: Pool) => Pool;
}

/** A small, real world: real schema, real PostgreSQL under the real roles, a clock that stands still. Each world has people of its own. */
export async function createWorld({ passwords = argon2, around = pool => pool }: WorldOptions = {}) {
  const urls = testDatabase();
  const owner = testPool(urls.owner);
  const countPool = testPool(urls.app, { max: 2 });
  const dataSource = await createDataSource(urls.app).initialize();
  const clock = { now: new Date('2030-03-01T18:00:00.000Z') };
  const statements: string[] = [];
  const world = {
    pool: around(poolOf(dataSource)),
    countPool,
    now: () => clock.now,
    passwords,
    staffDoor: staffDoorOf(testStaffUrl, [testStaffUrl], 'a secret of tests that is long enough'),
    onStatement: (text: string) => void statements.push(text),
  };
  const liveUpdates = createLiveUpdates();
  const schema = guardSchema(buildSchema(liveUpdates), { ...world, listeners });
  const execute = createExecutor(schema);
  const freeTexts = new WeakSet<DocumentNode>();
  const shared = createSharedExecutions(execute, world, document => !freeTexts.has(document));
  const ends: (() => Promise<unknown>)[] = [() => owner.end(), () => countPool.end(), () => dataSource.destroy()];

  const documents = new Map<string, DocumentNode>();
  /** Read once, since a test may send the same ten thousand times. */
  const readDocument = (source: string) => {
    const document = parse(source);
    const errors = validate(schema, document);
    if (errors.length > 0) throw errors[0]!;
    documents.set(source, document);
    return document;
  };

  let listening: Promise<void> | undefined;
  const listen = async () => {
    const onNotice = (notice: Notice) => publishNotice(liveUpdates, notice);
    ends.unshift(
      await listenForNews(urls.system, { onNotice, onGap: () => undefined, log: { warn: () => undefined } }),
    );
  };

  const people: People = peopleOf(owner, clock);
  return {
    ...people,
    clock,
    schema,
    urls,
    pool: world.pool,
    now: world.now,
    staffDoor: world.staffDoor,
    /** What was sent to the database since the list was last emptied, BEGIN and COMMIT apart. */
    statements,
    /**
     * One operation of this viewer, as a request would run it.
     * @param caller what a test says of the request; a session that it starts goes to `caller.startSession`
     */
    async as(
      viewer: Viewer | null,
      source: string,
      variables: Record<string, unknown> = {},
      caller: Partial<Caller> = {},
    ): Promise<Answer> {
      const document = documents.get(source) ?? readDocument(source);
      const context = createContext(world, viewer, { ...quietCaller, ...caller });
      try {
        return (await execute({ key: source, trusted: false, document, variables, context })) as Answer;
      } finally {
        await context.end();
      }
    },
    /** Opens a subscription, as one of our own apps unless told; commits reach it over LISTEN, as in a server process. */
    async watch(viewer: Viewer | null, source: string, { isFreeText = false } = {}) {
      await (listening ??= listen());
      const document = parse(source);
      if (isFreeText) freeTexts.add(document);
      return shared.subscribe({ schema, document, contextValue: createContext(world, viewer) });
    },
    /** Rows as the owner of the tables sees them. */
    async rows<Row>(text: string, values: unknown[] = []): Promise<Row[]> {
      return (await owner.query(text, values)).rows as Row[];
    },
    /** Cuts the line on which server processes of this database LISTEN, as a failing network would. */
    async endListening() {
      const superuser = new pg.Client({ connectionString: urls.superuser });
      await superuser.connect();
      await superuser.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE application_name = 'openvisit listen' AND datname = current_database()`);
      await superuser.end();
    },
    async end() {
      for (const end of ends) await end();
    },
  };
}
export type World = Awaited<ReturnType<typeof createWorld>>;
