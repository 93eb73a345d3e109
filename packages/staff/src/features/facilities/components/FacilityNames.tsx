import { useWords } from '@openvisit/ui/words.tsx';

/** Where the person works: the facility's name, or how many they are. */
export function FacilityNames({ facilities }: { facilities: readonly { name: string }[] }) {
  const t = useWords();
  const [first, ...others] = facilities;
  if (!first) return null;
  const all = facilities.map(({ name }) => name).join(', ');
  return (
    <span title={all}>
      {others.length === 0 ? first.name : t('bar.facilities', { facility: first.name, more: others.length })}
    </span>
  );
}
