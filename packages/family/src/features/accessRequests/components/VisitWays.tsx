import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/family';
import { TodoList } from '@openvisit/ui/TodoList.tsx';
import { useWords } from '@openvisit/ui/words.tsx';

const VisitWaysFragment = graphql(`
  fragment VisitWays_request on AccessRequest {
    id
    facility {
      id
      kindsOffered
    }
  }
`);

/** Approved: how one can visit there, and what is good to know before. */
export function VisitWays(props: { request: FragmentType<typeof VisitWaysFragment> }) {
  const t = useWords();
  const { kindsOffered } = useFragmentData(VisitWaysFragment, props.request).facility;

  return (
    <>
      <section>
        <h2>{t('request.APPROVED.ways', { count: kindsOffered.length })}</h2>
        <TodoList
          items={kindsOffered.map(kind => ({
            key: kind,
            icon: kind === 'REMOTE' ? 'video' : 'booth',
            title: t(`kind.${kind}`),
            detail: t(`kind.${kind}.how`),
          }))}
        />
      </section>
      <section>
        <h2>{t('request.APPROVED.know')}</h2>
        <TodoList
          items={[
            { icon: 'calendar', title: t('request.APPROVED.plan'), detail: t('request.APPROVED.planHint') },
            { icon: 'eye', title: t('request.APPROVED.watched'), detail: t('request.APPROVED.watchedHint') },
            { icon: 'idCard', title: t('request.APPROVED.bring'), detail: t('request.APPROVED.bringHint') },
          ]}
        />
      </section>
    </>
  );
}
