import { graphql } from '@openvisit/schema/family';
import { Empty } from '@openvisit/ui/Empty.tsx';
import { useDraft } from '@openvisit/ui/useDraft.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useLocation } from 'wouter';
import { usePageQuery } from '../../../apollo/usePageQuery.ts';
import { paths } from '../../../app/paths.ts';
import { LoadingPage } from '../../../page/LoadingPage.tsx';
import { ChooseOne } from '../components/ChooseOne.tsx';

const ChooseStatePageQuery = graphql(`
  query ChooseStatePage {
    states {
      code
      name
    }
  }
`);

/** Add a new facility, first step: the state. */
export default function ChooseStatePage() {
  const t = useWords();
  const [, navigate] = useLocation();
  const [state, setState] = useDraft('addFacility.state', '');
  const { data } = usePageQuery(ChooseStatePageQuery, {});
  if (!data) return <LoadingPage />;

  return (
    <ChooseOne
      step={1}
      name="state"
      title={t('add.state.title')}
      hint={t('add.state.hint')}
      missing={t('add.state.missing')}
      back={paths.account}
      rows={data.states.map(({ code, name }) => ({ value: code, title: name }))}
      none={
        <Empty icon="search" title={t('add.state.none')}>
          {t('add.state.noneHint')}
        </Empty>
      }
      chosen={state}
      onChoose={setState}
      onContinue={code => navigate(paths.chooseFacility(code))}
    />
  );
}
