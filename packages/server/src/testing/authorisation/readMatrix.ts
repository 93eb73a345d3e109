import { type Whose, whose } from './scene.ts';

export { fieldsOf, type Row, rowsOf } from '../../app/contract/tablesOfRights.ts';

/** What a cell says of one corner: `own, else none` is `yes` of one's own, and `none` of what is not. */
export function saysOf(cell: string, of: Whose): string {
  const [, nearest, otherwise] = /^(own|here), else (.+)$/.exec(cell) ?? [];
  if (nearest) return of === 'own' || (nearest === 'here' && of === "other's") ? 'yes' : otherwise!;
  const each = cell.split(' / ');
  return each.length === 1 ? cell : each[whose.indexOf(of)]!;
}
