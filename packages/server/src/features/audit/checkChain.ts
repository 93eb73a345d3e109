import { type AuditEntry, beginningOf, chainOf, entryHash, sealHash } from './auditChain.ts';
import type { AuditFinding } from './auditFinding.ts';
import { type BrokenSeal, explainBroken } from './explainBroken.ts';
import type { SignedHead } from './signedHeads.ts';

/** A seal with the row that it holds; of a row that is gone, only the seal is left. */
export type SealedEntry = { chain: string; position: number; sealedId: string; seal: Buffer } & (
  AuditEntry | { id: null }
);

/** Takes the seals of one chain in their order, and says at the end what is wrong with it. */
export function checkChain(chain: string, heads: readonly SignedHead[]) {
  const findings: AuditFinding[] = [];
  const broken: BrokenSeal[] = [];
  const signed = Map.groupBy(heads, ({ position }) => position);
  let before: Buffer | null = beginningOf(chain);
  let position = 0;
  let agreed = 0;
  let rehashed: AuditFinding | undefined;

  return {
    take(row: SealedEntry) {
      if (row.position !== position + 1) {
        findings.push({ what: 'DELETED', chain, position: position + 1, to: row.position - 1 });
        before = null;
      }
      ({ position } = row);
      const here = { chain, position, entryId: row.sealedId };
      if (row.id === null) findings.push({ what: 'DELETED', ...here });
      else if (chainOf(row) !== chain) findings.push({ what: 'EDITED', ...here });
      else if (before && !sealHash(before, entryHash(row)).equals(row.seal))
        broken.push({ chain, position, before, entry: row, seal: row.seal });
      before = row.seal;

      const hash = row.seal.toString('hex');
      for (const head of signed.get(position) ?? [])
        if (head.hash === hash) agreed = position;
        else rehashed ??= { what: 'REHASHED', chain, position: agreed + 1, to: position };
    },
    end(): AuditFinding[] {
      const last = Math.max(0, ...signed.keys());
      if (heads.length === 0) findings.push({ what: 'NO_HEAD', chain });
      if (last > position) findings.push({ what: 'CUT', chain, position: position + 1, to: last });
      return [...explainBroken(broken), ...findings, ...(rehashed ? [rehashed] : [])];
    },
  };
}
