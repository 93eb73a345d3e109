import { graphql } from '@openvisit/schema/family';
import { Note } from '@openvisit/ui/Note.tsx';
import { Tick } from '@openvisit/ui/Tick.tsx';
import { useFaults } from '@openvisit/ui/forms/useFaults.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import { useAction } from '../../../../apollo/useAction.ts';
import { useReadAgain } from '../../../../apollo/useReadAgain.ts';
import { useJourney } from '../journey.ts';
import { StepFrame } from '../StepFrame.tsx';
import { useGo } from '../useGo.ts';

const AcceptTerms = graphql(`
  mutation AcceptTerms($input: AcceptTermsInput!) {
    acceptTerms(input: $input) {
      ... on VisitingTerms {
        facilityId
        version
        acceptedAt
      }
      ... on Problem {
        message
      }
    }
  }
`);

/** The facility's terms. They are accepted version by version: when they change, one is asked again. */
export function TermsStep() {
  const t = useWords();
  const journey = useJourney();
  const terms = journey.facility.visitingTerms;
  const readAgain = useReadAgain();
  const { goTo } = useGo();
  const { faults, attempt, show, at } = useFaults();
  const { act, answer, failure, busy } = useAction(AcceptTerms);
  const isAccepted = Boolean(terms?.acceptedAt);
  const [ticked, setTicked] = useState(isAccepted);
  if (!terms) return null;

  async function submit() {
    if (!show(ticked ? [] : [{ id: 'accept', message: t('schedule.terms.missing') }]) || !terms) return;
    if (isAccepted) return goTo('check'); // the page leads to what is left to answer
    const done = await act({ input: { facilityId: journey.facility.id, version: terms.version } });
    if (!done) return;
    await readAgain();
    if (done.acceptTerms.__typename === 'VisitingTerms') goTo('check');
    else setTicked(false);
  }
  const problem = answer?.acceptTerms.__typename === 'TermsChanged';
  return (
    <StepFrame
      name="terms"
      title={t('schedule.terms.title')}
      lead={t('schedule.terms.lead')}
      faults={faults}
      attempt={attempt}
      failure={failure}
      busy={busy}
      action={t('add.continue')}
      onSubmit={() => void submit()}
    >
      {problem && (
        <Note family="stop" icon="warning" role="alert">
          {t('schedule.terms.changed')}
        </Note>
      )}
      <div className="wrote terms-text">{terms.body}</div>
      <fieldset className={at('accept') ? 'ask wrong' : 'ask'}>
        <legend className="unseen">{t('schedule.terms.title')}</legend>
        {at('accept') && <p className="why">{at('accept')}</p>}
        <Tick id="accept" checked={ticked} onChange={event => setTicked(event.target.checked)}>
          {t('schedule.terms.accept')}
        </Tick>
      </fieldset>
    </StepFrame>
  );
}
