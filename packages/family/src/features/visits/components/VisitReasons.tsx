import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/family';
import { TodoList } from '@openvisit/ui/TodoList.tsx';
import { useWords } from '@openvisit/ui/words.tsx';

const VisitReasonsFragment = graphql(`
  fragment VisitReasons_visit on Visit {
    id
    version
    publicMessage
    reasons {
      code
      publicText
      whatYouCanDo
    }
    facility {
      id
      name
    }
  }
`);

/** Why a visit is off, each reason with what the family can do about it, and the facility's own words. */
export function VisitReasons(props: { visit: FragmentType<typeof VisitReasonsFragment> }) {
  const t = useWords();
  const { reasons, publicMessage, facility } = useFragmentData(VisitReasonsFragment, props.visit);

  return (
    <>
      {reasons.length > 0 && (
        <section>
          <h2>{t('request.why')}</h2>
          <TodoList
            items={reasons.map(({ code, publicText, whatYouCanDo }) => ({
              key: code,
              icon: 'info',
              title: publicText,
              detail: whatYouCanDo,
            }))}
          />
        </section>
      )}
      {publicMessage && (
        <section>
          <h2>{t('request.wrote', { facility: facility.name })}</h2>
          <blockquote className="wrote" dir="auto">
            {publicMessage}
          </blockquote>
        </section>
      )}
    </>
  );
}
