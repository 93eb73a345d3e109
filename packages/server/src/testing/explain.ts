import type { Pool } from 'pg';
import type { SignedInContext } from '../shared/context.ts';
import type { Viewer } from '../shared/viewer.ts';
import { ViewerTransaction } from '../shared/viewerTransaction.ts';

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Shared Hit Blocks': number;
  'Shared Read Blocks': number;
  Plans?: Plan[];
}

/** What a statement cost: the buffers that it read, and the tables that it read from one end to the other. */
export interface Cost {
  text: string;
  buffers: number;
  readWhole: string[];
}

type Row = { 'QUERY PLAN': [{ Plan: Plan }] };

export const explained = (text: string): string => `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${text}`;

export function costOf(text: string, row: Row): Cost {
  const [{ Plan: plan }] = row['QUERY PLAN'];
  const wholes = (node: Plan): string[] => [
    ...(node['Node Type'] === 'Seq Scan' ? [node['Relation Name']!] : []),
    ...(node.Plans ?? []).flatMap(wholes),
  ];
  return { text, buffers: plan['Shared Hit Blocks'] + plan['Shared Read Blocks'], readWhole: wholes(plan) };
}

/** Runs an action as its viewer, and beside it the same statements under EXPLAIN; nothing of it is kept. */
export async function explain(
  pool: Pool,
  viewer: Viewer,
  now: Date,
  action: (context: SignedInContext) => Promise<unknown>,
): Promise<Cost[]> {
  const run = async () => {
    const db = new ViewerTransaction(pool, viewer, 'READ WRITE');
    const costs: Cost[] = [];
    const query = async (text: string, values: unknown[]) => {
      const [row] = await db.query<Row>(explained(text), values);
      costs.push(costOf(text, row!));
      return db.query(text, values);
    };
    const context = { db: { query }, viewer, now: () => now, loaders: new Map(), noteRead: () => undefined };
    await action(context as unknown as SignedInContext).finally(() => db.close('ROLLBACK'));
    return costs;
  };
  await run(); // what a connection learns once about tables and functions does not count
  return run();
}
