import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/family';
import { Answer } from '@openvisit/ui/Answer.tsx';
import { Answers } from '@openvisit/ui/Answers.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../../../app/paths.ts';
import { Change } from '../../../page/Change.tsx';
import { useUsualTime } from '../../../page/useUsualTime.ts';
import { picturePath } from '../../accounts/pictures/picturePieces.ts';

const FacilityFragment = graphql(`
  fragment CheckAnswers_facility on Facility {
    id
    name
    state
    stateName
    usualDecisionHours
    queueLength
  }
`);

const HomeUserFragment = graphql(`
  fragment CheckAnswers_homeUser on HomeUser {
    id
    documents {
      id
      piece
    }
  }
`);

/** What every facility looks at. */
const neededPieces = ['PHOTO', 'ID_FRONT'] as const;

interface CheckAnswersProps {
  facility: FragmentType<typeof FacilityFragment>;
  homeUser: FragmentType<typeof HomeUserFragment>;
}

/** What one is about to send, with a way to change it, and what to expect. */
export function CheckAnswers(props: CheckAnswersProps) {
  const t = useWords();
  const usual = useUsualTime();
  const facility = useFragmentData(FacilityFragment, props.facility);
  const { documents } = useFragmentData(HomeUserFragment, props.homeUser);
  const missing = neededPieces.filter(piece => documents.every(document => document.piece !== piece));

  return (
    <Answers>
      <Answer question={t('add.check.state')} action={<Change to={paths.addFacility}>{t('add.check.state')}</Change>}>
        {facility.stateName}
      </Answer>
      <Answer
        question={t('add.check.facility')}
        action={<Change to={paths.chooseFacility(facility.state)}>{t('add.check.facility')}</Change>}
      >
        {facility.name}
      </Answer>
      <Answer
        question={t('add.check.goes')}
        action={missing[0] && <Change to={picturePath(missing[0])}>{t(`piece.${missing[0]}`)}</Change>}
      >
        {missing.length === 0
          ? t('add.check.pieces')
          : t('add.check.missing', { pieces: missing.map(piece => t(`piece.${piece}`)).join(', ') })}
      </Answer>
      <Answer question={t('add.check.usual')}>{usual(facility.usualDecisionHours)}</Answer>
      <Answer question={t('add.check.line')}>{t('add.check.lineCount', { count: facility.queueLength })}</Answer>
    </Answers>
  );
}
