import { useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../../../app/paths.ts';
import { SendAnew } from './SendAnew.tsx';
import type { WaitingCode } from './useWaitingCode.ts';

/** No mail came, or it went to the wrong place: what one can do. */
export function CodeHelp(props: Parameters<typeof SendAnew>[0]) {
  const t = useWords();
  return (
    <section className="stack">
      <h2>{t('verify.nothing')}</h2>
      <p>{t('verify.spam')}</p>
      <SendAnew {...props} />
      <p className="quiet">{t('verify.howOften')}</p>
      <p className="links">
        <a href={startOf[props.waiting.purpose]}>{t('verify.otherAddress')}</a>
      </p>
    </section>
  );
}

const startOf: Record<WaitingCode['purpose'], string> = {
  signUp: paths.signUpStep('reach'),
  change: paths.changeEmail,
};
