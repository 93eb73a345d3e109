import { useWords } from '@openvisit/ui/words.tsx';
import { AdministrationPage } from '../../accounts/components/AdministrationPage.tsx';
import { FacilityChoice } from '../components/FacilityChoice.tsx';
import { ReplyList } from '../replies/ReplyList.tsx';
import { useFacilityOfPage } from '../useFacilityOfPage.ts';
import '../facilities.css';

/** Administration, Usual replies: what officers often write to families, in both languages. */
export default function ReplyTextsPage() {
  const t = useWords();
  const { facility } = useFacilityOfPage();
  return (
    <AdministrationPage administrators title={t('administration.replies.title')}>
      <p className="quiet">{t('administration.replies.lead')}</p>
      <FacilityChoice />
      {facility && <ReplyList key={facility.id} facilityId={facility.id} />}
    </AdministrationPage>
  );
}
