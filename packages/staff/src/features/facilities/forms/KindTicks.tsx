import type { VisitKind } from '@openvisit/schema/staff/graphql.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { TickList } from './TickList.tsx';

interface Props {
  /** Where the error summary's link lands. */
  id?: string;
  chosen: readonly VisitKind[];
  problem?: string | undefined;
  onChange(kinds: VisitKind[]): void;
}

export const visitKinds: readonly VisitKind[] = ['REMOTE', 'ONSITE'];

/** Which kinds of visit something is for. */
export function KindTicks({ id = 'kinds', ...ticks }: Props) {
  const t = useWords();
  return (
    <TickList
      id={id}
      legend={t('form.kinds')}
      options={visitKinds.map(kind => ({ value: kind, label: t(`visitKind.${kind}`) }))}
      {...ticks}
    />
  );
}
