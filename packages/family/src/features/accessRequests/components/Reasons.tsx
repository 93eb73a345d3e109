import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/family';
import { TodoList } from '@openvisit/ui/TodoList.tsx';
import { useWords } from '@openvisit/ui/words.tsx';

const ReasonsFragment = graphql(`
  fragment Reasons_request on AccessRequest {
    id
    version
    reasons {
      code
      publicText
      whatYouCanDo
    }
  }
`);

/** Why the facility said no, each reason with what the family can do about it. */
export function Reasons(props: { request: FragmentType<typeof ReasonsFragment> }) {
  const t = useWords();
  const { reasons } = useFragmentData(ReasonsFragment, props.request);
  if (reasons.length === 0) return null;

  return (
    <section>
      <h2>{t('request.why')}</h2>
      <TodoList
        items={reasons.map(({ code, publicText, whatYouCanDo }) => ({
          key: code,
          icon: 'octagon',
          title: publicText,
          detail: whatYouCanDo,
        }))}
      />
    </section>
  );
}
