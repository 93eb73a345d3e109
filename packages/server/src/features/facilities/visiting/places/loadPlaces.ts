import { batchPerOperation } from '../../../../shared/batch.ts';
import { columnsOf } from '../../../../shared/columns.ts';
import type { SignedInContext } from '../../../../shared/context.ts';
import { uuidPattern } from '../../../../shared/page.ts';
import { notFound } from '../../../../shared/refuse.ts';
import { HousingUnit } from './housingUnit.entity.ts';
import { Terminal } from './terminal.entity.ts';
import { TerminalBlock } from './terminalBlock.entity.ts';

const units = `SELECT ${columnsOf(HousingUnit, 'u')} FROM housing_units u
  WHERE u.facility_id = ANY($1) AND u.closed_at IS NULL ORDER BY lower(u.name)`;
const terminals = `SELECT ${columnsOf(Terminal, 't')} FROM terminals t
  WHERE t.facility_id = ANY($1) AND t.closed_at IS NULL ORDER BY t.type DESC, lower(t.name)`;
const oneTerminal = `SELECT ${columnsOf(Terminal, 't')} FROM terminals t WHERE t.id = $1 AND t.facility_id = ANY($2) AND t.closed_at IS NULL`;
const blocks = `SELECT ${columnsOf(TerminalBlock, 'b')} FROM terminal_blocks b
  WHERE b.facility_id = ANY($1) AND b.removed_at IS NULL AND b.ends_at > $2 ORDER BY b.starts_at, b.id`;

const asUnit = (row: object) => Object.assign(new HousingUnit(), row);
export const asTerminal = (row: object) => Object.assign(new Terminal(), row);
export const asBlock = (row: object) => Object.assign(new TerminalBlock(), row);

/** The units of a facility by name, those that are closed left out. Read by its staff. */
export const unitsOf = batchPerOperation<string, HousingUnit[]>(async ({ db }, ids) => {
  const rows = (await db.query<object>(units, [ids], 'housingUnitsOf')).map(asUnit);
  return ids.map(id => [id, rows.filter(({ facilityId }) => facilityId === id)] as const);
}, []);

/** The places of a facility: terminals, then booths, by name. Read by its staff. */
export const terminalsOf = batchPerOperation<string, Terminal[]>(async ({ db }, ids) => {
  const rows = (await db.query<object>(terminals, [ids], 'terminalsOf')).map(asTerminal);
  return ids.map(id => [id, rows.filter(({ facilityId }) => facilityId === id)] as const);
}, []);

/** The blocks of all terminals of a facility that are not over, first to come first. Read by its staff. */
export const blocksOf = batchPerOperation<string, TerminalBlock[]>(async ({ db, now }, ids) => {
  const rows = (await db.query<object>(blocks, [ids, now()], 'terminalBlocksOf')).map(asBlock);
  return ids.map(id => [id, rows.filter(({ facilityId }) => facilityId === id)] as const);
}, []);

/** One of the viewer's; throws NOT_FOUND for one that is elsewhere or closed. */
export async function loadTerminal({ db, viewer }: SignedInContext, id: string): Promise<Terminal> {
  const rows = uuidPattern.test(id)
    ? await db.query<object>(oneTerminal, [id, viewer.facilityIds], 'terminalById')
    : [];
  if (!rows[0]) throw notFound();
  return asTerminal(rows[0]);
}
