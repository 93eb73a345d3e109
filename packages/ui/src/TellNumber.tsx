import { useWords } from './words.tsx';

/** The number of what failed, for whoever asks for help. Nothing where there is none. */
export function TellNumber({ number }: { number: string | undefined }) {
  const t = useWords();
  if (!number) return null;
  return (
    <p className="tell-number">
      {t('ui.failed.number')} <bdi translate="no">{number}</bdi>
    </p>
  );
}
