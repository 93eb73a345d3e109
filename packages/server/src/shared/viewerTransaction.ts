import type { Socket } from 'node:net';
import { escapeLiteral, type Pool, type PoolClient, type QueryConfig } from 'pg';
import { databaseRole, isStaff, Standing, type Viewer } from './viewer.ts';

export type Access = 'READ ONLY' | 'READ WRITE';

/**
 * The transaction of one operation, opened for its viewer by its first statement; without a statement there is none.
 * The pool's clients run with `pipeline: true`, so that the opening travels in the same round trip as that statement.
 */
export class ViewerTransaction {
  #opening?: Promise<PoolClient>;
  #failure?: Error;
  #closed = false;

  constructor(
    private readonly pool: Pool,
    private viewer: Viewer | null,
    private readonly access: Access,
    private readonly onStatement?: (text: string) => void,
  ) {}

  /**
   * Rows of one statement as this viewer may see them. A name makes it a prepared statement, which a hot one should be;
   * the viewer's database role is a part of that name, since a plan made under one role's policies is made anew under another's.
   */
  query = async <Row>(text: string, values?: unknown[], name?: string): Promise<Row[]> => {
    const role = this.viewer ? databaseRole[this.viewer.role] : 'nobody';
    const { rows } = await this.#send({ text, values, name: name && `${name}:${role}` });
    return rows as Row[];
  };

  /** How many rows an INSERT, UPDATE or DELETE touched. */
  execute = async (text: string, values?: unknown[]): Promise<number> =>
    (await this.#send({ text, values })).rowCount ?? 0;

  /** The rest of this transaction is this viewer's, or nobody's; nothing is left of whoever it was before. */
  async become(viewer: Viewer | null): Promise<void> {
    if (this.#opening) await this.#send({ text: viewer ? `${letGo};${takeOn(viewer)}` : letGo });
    this.viewer = viewer;
  }

  /** A read does not wait for its end. A write does: after an error that somebody swallowed, COMMIT answers ROLLBACK. */
  async close(end: 'COMMIT' | 'ROLLBACK' = 'COMMIT'): Promise<void> {
    this.#closed = true;
    const client = await this.#opening?.catch(() => undefined);
    if (!client) return;
    writeTogether(client);
    const ending = client.query(end);
    if (this.access === 'READ ONLY') {
      ending.catch(() => undefined);
      return client.release();
    }
    const { command } = await ending.finally(() => client.release());
    if (command !== end) throw new Error('Nothing was kept', { cause: this.#failure });
  }

  /** The one gate: no late statement slips into the next viewer's transaction. */
  async #send(statement: QueryConfig) {
    const client = await (this.#opening ??= this.#open());
    if (this.#closed) throw new Error('The operation has ended');
    this.onStatement?.(statement.text);
    try {
      return await client.query(statement);
    } catch (error) {
      throw this.#failure ?? error;
    }
  }

  async #open(): Promise<PoolClient> {
    const client = await this.pool.connect();
    writeTogether(client);
    client.query(opening(this.viewer, this.access)).catch((failure: Error) => (this.#failure = failure));
    return client;
  }
}

/**
 * What is written until this turn of the event loop ends leaves as one message: the end of one transaction, the opening of the next and
 * its first statement. A system call costs more than the statement's own handling.
 */
function writeTogether(client: PoolClient): void {
  const { stream } = (client as PoolClient & { connection: { stream: Socket } }).connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

function opening(viewer: Viewer | null, access: Access): string {
  return viewer ? `BEGIN ${access};${takeOn(viewer)}` : `BEGIN ${access}`;
}

const letGo = `SET LOCAL ROLE none;SET LOCAL app.viewer_id='';SET LOCAL app.facility_ids='';SET LOCAL app.viewer_role='';SET LOCAL app.viewer_scopes=''`;

function takeOn(viewer: Viewer): string {
  const account = escapeLiteral(viewer.accountId);
  const facilities = escapeLiteral(`{${viewer.facilityIds.join(',')}}`);
  const role =
    isStaff(viewer) && viewer.standing === Standing.FULL ? `;SET LOCAL app.viewer_role='${viewer.role}'` : '';
  const scopes = viewer.scopes ? `;SET LOCAL app.viewer_scopes=${escapeLiteral(viewer.scopes.join(' '))}` : '';
  return (
    `SET LOCAL ROLE ${databaseRole[viewer.role]};` +
    `SET LOCAL app.viewer_id=${account};SET LOCAL app.facility_ids=${facilities}${role}${scopes}`
  );
}
