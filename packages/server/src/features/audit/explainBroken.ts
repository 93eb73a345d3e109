import { type AuditEntry, entryHash, sealHash } from './auditChain.ts';
import type { AuditFinding } from './auditFinding.ts';

/** A row whose seal does not follow from it and from the seal before. */
export interface BrokenSeal {
  chain: string;
  position: number;
  before: Buffer;
  entry: AuditEntry;
  seal: Buffer;
}

/** Each is tried in the place of each other: beyond so many a row counts as edited. */
const mostCompared = 300;

/** Tells rows that stand in each other's place from those that were changed. */
export function explainBroken(broken: readonly BrokenSeal[]): AuditFinding[] {
  const compared = broken.slice(0, mostCompared);
  return broken.flatMap((one): AuditFinding[] => {
    const others = compared.filter(other => other !== one);
    const { chain, position, entry } = one;
    // What only lost its place behind a seal that was moved is whole itself. One is always left: the first of those that moved.
    if (others.some(other => sealHash(other.seal, entryHash(entry)).equals(one.seal))) return [];
    const what = others.some(other => belongsHere(one, other)) ? 'REORDERED' : 'EDITED';
    return [{ what, chain, position, entryId: entry.id }];
  });
}

/** Whether the other's row fits where this one stands, under its own id or under this one's. */
const belongsHere = ({ before, entry, seal }: BrokenSeal, other: BrokenSeal) =>
  [other.entry, { ...other.entry, id: entry.id }]
    .map(candidate => sealHash(before, entryHash(candidate)))
    .some(hash => hash.equals(seal) || hash.equals(other.seal));
