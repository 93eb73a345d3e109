import { columnsOf } from '../../shared/columns.ts';
import { oncePerOperation } from '../../shared/once.ts';
import { State } from './state.entity.ts';

const statement = `SELECT ${columnsOf(State, 's')} FROM states s
  WHERE EXISTS (SELECT FROM facilities f WHERE f.state = s.code) ORDER BY s.name`;

/** The states with a facility, by name. */
export const allStates = oncePerOperation(async ({ db }) => {
  const rows = await db.query<State>(statement, [], 'allStates');
  return rows.map(row => Object.assign(new State(), row));
});
