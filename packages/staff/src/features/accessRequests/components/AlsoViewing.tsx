import { announce } from '@openvisit/ui/announce.ts';
import { Icon } from '@openvisit/ui/Icon.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useEffect } from 'react';
import { shortName } from '../../accounts/personName.ts';
import { useViewing } from '../useViewing.ts';

/** Says quietly, and once aloud, who else has the request open. It holds up nobody. */
export function AlsoViewing({ requestId }: { requestId: string }) {
  const t = useWords();
  const [first, ...others] = useViewing(requestId);
  const sentence =
    first &&
    (others.length === 0
      ? t('viewing.one', { who: shortName(first) })
      : t('viewing.several', { who: shortName(first), count: others.length }));

  useEffect(() => {
    if (sentence) announce(sentence);
  }, [sentence]);

  if (!sentence) return null;
  return (
    <p className="also-viewing small">
      <Icon name="eye" />
      {sentence}
    </p>
  );
}
