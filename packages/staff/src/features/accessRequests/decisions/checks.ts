import type { Piece } from '@openvisit/schema/staff/graphql.ts';
import type { Draft } from './draft.ts';

/** What an officer compares between the ID, the photo and what was typed, in the order of the rows. */
export const checkNames = ['name', 'dateOfBirth', 'expiry', 'face'] as const;
export type CheckName = (typeof checkNames)[number];

/** What was seen. `unclear`: the picture does not let anybody tell. */
export type Verdict = 'yes' | 'no' | 'unclear';
export const verdicts: readonly Verdict[] = ['yes', 'no', 'unclear'];

/** In the order in which they were made. */
export type Checks = Readonly<Partial<Record<CheckName, Verdict>>>;

const onTheCard = { no: 'INFORMATION_DOES_NOT_MATCH_ID', unclear: 'ID_NOT_LEGIBLE' };
const causes: Record<CheckName, Record<Exclude<Verdict, 'yes'>, string>> = {
  name: onTheCard,
  dateOfBirth: onTheCard,
  expiry: { no: 'ID_EXPIRED', unclear: 'ID_NOT_LEGIBLE' },
  face: { no: 'ID_AND_PICTURE_DO_NOT_MATCH', unclear: 'PICTURE_TOO_BLURRY' },
};

/** The reason of a denial that follows from a check; none where it matches. */
export const reasonOf = (name: CheckName, verdict: Verdict): string | undefined =>
  verdict === 'yes' ? undefined : causes[name][verdict];

/** The better picture to ask for where nobody can tell. */
const pieceOf = (name: CheckName, verdict: Verdict): Piece | undefined =>
  verdict === 'unclear' ? (name === 'face' ? 'PHOTO' : 'ID_FRONT') : undefined;

/** The first check that was not made yet. */
export const nextCheck = (checks: Checks): CheckName | undefined => checkNames.find(name => !checks[name]);

/** The check that was made last. */
export const lastCheck = (checks: Checks): CheckName | undefined => (Object.keys(checks) as CheckName[]).at(-1);

type Ticked = Pick<Draft, 'checks' | 'reasonCodes' | 'pieces'>;

/**
 * A draft after one check was made, or taken back: what follows from the checks is ticked, what followed before and does not
 * any more is not. Only reasons that the facility gives are ticked; what the officer ticked by hand stays.
 */
export function withCheck(
  draft: Ticked,
  name: CheckName,
  verdict: Verdict | undefined,
  known: readonly string[],
): Ticked {
  const { [name]: _before, ...others } = draft.checks;
  const checks: Checks = verdict ? { ...others, [name]: verdict } : others;
  return {
    checks,
    reasonCodes: follow(draft.reasonCodes, causesOf(draft.checks), causesOf(checks)).filter(
      code => known.includes(code) || draft.reasonCodes.includes(code),
    ),
    pieces: follow(draft.pieces, piecesOf(draft.checks), piecesOf(checks)),
  };
}

function follow<Item>(items: readonly Item[], before: readonly Item[], after: readonly Item[]): Item[] {
  const kept = items.filter(item => after.includes(item) || !before.includes(item));
  return [...new Set([...kept, ...after.filter(item => !before.includes(item))])];
}

const each = <Item>(checks: Checks, what: (name: CheckName, verdict: Verdict) => Item | undefined): Item[] =>
  checkNames.flatMap(name => (checks[name] && what(name, checks[name])) ?? []);
const causesOf = (checks: Checks) => each(checks, reasonOf);
const piecesOf = (checks: Checks) => each(checks, pieceOf);
