/** What is wrong with the audit, at one place. */
export interface AuditFinding {
  what: 'EDITED' | 'DELETED' | 'REORDERED' | 'CUT' | 'REHASHED' | 'NOT_SEALED' | 'HEAD_NOT_SIGNED' | 'NO_HEAD';
  /** Empty where a line names none. */
  chain: string;
  /** The seal's place in its chain, and the last one where it concerns several. */
  position?: number;
  to?: number;
  entryId?: string;
  /** The line in the file of heads. */
  line?: number;
}

/** One sentence that says which row, for whoever has to act. */
export function findingInWords({ what, position, to, entryId, line }: AuditFinding, chainName: string): string {
  const seals = to && to !== position ? `seals ${position} to ${to}` : `seal ${position}`;
  switch (what) {
    case 'EDITED':
      return `${chainName}: row ${entryId} (seal ${position}) is not what was sealed, or the row before it is gone.`;
    case 'DELETED':
      return entryId
        ? `${chainName}: row ${entryId} (seal ${position}) was deleted.`
        : `${chainName}: ${seals} and what they held were deleted.`;
    case 'REORDERED':
      return `${chainName}: row ${entryId} (seal ${position}) does not stand where it was sealed.`;
    case 'CUT':
      return `${chainName}: the end was cut off, ${seals}. They were signed once.`;
    case 'REHASHED':
      return `${chainName}: ${seals} were calculated anew. They are not what was signed once.`;
    case 'NOT_SEALED':
      return `${chainName}: row ${entryId} has no seal.`;
    case 'HEAD_NOT_SIGNED':
      return `Line ${line} of the signed heads was not signed with this key.`;
    case 'NO_HEAD':
      return `${chainName}: nothing in the signed heads speaks of this chain.`;
  }
}
