import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/family';
import { Answer } from '@openvisit/ui/Answer.tsx';
import { Answers } from '@openvisit/ui/Answers.tsx';
import { statusLook } from '@openvisit/ui/status.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../../../app/paths.ts';
import { Call } from '../../../page/Call.tsx';

const AboutRequestFragment = graphql(`
  fragment AboutRequest_request on AccessRequest {
    id
    version
    status
    reference
    availableActions
    previousRequest {
      id
      reference
    }
    facility {
      id
      name
      stateName
      phone
    }
  }
`);

/** The request's number and facility, whom to call, and the quieter things one can do. */
export function AboutRequest(props: { request: FragmentType<typeof AboutRequestFragment> }) {
  const t = useWords();
  const { id, status, reference, facility, previousRequest, availableActions } = useFragmentData(
    AboutRequestFragment,
    props.request,
  );

  return (
    <>
      <section>
        <h2>{t('request.sent')}</h2>
        <Answers>
          <Answer question={t('request.reference')}>
            <span className="num">{reference}</span>
          </Answer>
          <Answer question={t('request.facility')}>{`${facility.name}, ${facility.stateName}`}</Answer>
          <Answer question={t('request.photoAndId')}>{t('request.photoAndIdSeen')}</Answer>
          {previousRequest && (
            <Answer question={t('request.previous')}>
              <a href={paths.accessRequest(previousRequest.id)}>{previousRequest.reference}</a>
            </Answer>
          )}
        </Answers>
        <p className="links">
          <a href={paths.aboutStatus(status)}>{t('request.aboutStatus', { status: t(statusLook(status).wordId) })}</a>
          {availableActions.includes('WITHDRAW') && (
            <a href={paths.withdrawAccessRequest(id)}>{t('request.takeBack')}</a>
          )}
        </p>
      </section>
      <section className="stack">
        <h2>{t('request.questions')}</h2>
        <p>{t('request.questionsHint', { reference })}</p>
        <Call phone={facility.phone} />
      </section>
    </>
  );
}
