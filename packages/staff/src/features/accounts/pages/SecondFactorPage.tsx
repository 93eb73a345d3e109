import { Brand } from '@openvisit/ui/Brand.tsx';
import { Button } from '@openvisit/ui/Button.tsx';
import { Skeleton } from '@openvisit/ui/Skeleton.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useEffect, useRef, useState } from 'react';
import { paths } from '../../../app/paths.ts';
import { leaveTo } from '../../../page/leaveTo.ts';
import { TryAgain } from '../../../page/TryAgain.tsx';
import { usePageTitle } from '../../../page/usePageTitle.ts';
import { takeWantedPath } from '../../../page/wantedPath.ts';
import { AddAuthenticatorApp } from '../secondFactor/AddAuthenticatorApp.tsx';
import { ChooseFactor } from '../secondFactor/ChooseFactor.tsx';
import { RecoveryCodes } from '../secondFactor/RecoveryCodes.tsx';
import { useOwnStanding } from '../secondFactor/useOwnStanding.ts';
import '../secondFactor.css';
import '../signIn.css';

type Step = 'choose' | 'app' | { codes: readonly string[] };

/** After the invitation: a second factor, without which nothing of OpenVisit opens. */
export default function SecondFactorPage() {
  const t = useWords();
  const { standing, lookAgain } = useOwnStanding();
  const [step, setStep] = useState<Step>('choose');
  const title = t(titleOf(step));
  usePageTitle(title);
  useEffect(() => {
    if (standing === 'FULL') leaveTo(takeWantedPath());
    if (standing === 'over') leaveTo(paths.signIn);
  }, [standing]);

  const added = (codes: readonly string[] | null) => (codes ? setStep({ codes }) : leaveTo(takeWantedPath()));
  return (
    <main id="main" className="sign-in">
      <Brand href={paths.secondFactor} />
      {standing === 'notReached' && <TryAgain onTry={lookAgain} />}
      {standing === 'loading' && <Skeleton label={t('app.loading')} lines={[60, 90, 90, 40]} />}
      {standing === 'ENROLLING' && (
        <>
          <Title title={title} />
          {step === 'choose' && <ChooseFactor onAdded={added} onApp={() => setStep('app')} />}
          {step === 'app' && (
            <>
              <AddAuthenticatorApp onAdded={added} />
              <Button kind="plain" onClick={() => setStep('choose')}>
                {t('secondFactor.otherWay')}
              </Button>
            </>
          )}
          {typeof step === 'object' && <RecoveryCodes codes={step.codes} onKept={() => leaveTo(takeWantedPath())} />}
        </>
      )}
    </main>
  );
}

const titleOf = (step: Step) =>
  step === 'choose' ? 'secondFactor.title' : step === 'app' ? 'authenticator.title' : 'recovery.title';

/** Each step is where reading goes on. */
function Title({ title }: { title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(title);
  useEffect(() => {
    if (title !== first.current) heading.current?.focus();
    first.current = '';
  }, [title]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {title}
    </h1>
  );
}
