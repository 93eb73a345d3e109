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

interface ReasonsProps {
  request: FragmentType<typeof ReasonsFragment>;
  /** The page's h1 says a single reason already: then only what to do is left to say. */
  toldAbove?: boolean;
}

/** Why the facility said no, each reason with what the family can do about it. */
export function Reasons({ toldAbove = false, ...props }: ReasonsProps) {
  const t = useWords();
  const { reasons } = useFragmentData(ReasonsFragment, props.request);
  const [first] = reasons;
  if (!first) return null;

  if (toldAbove && reasons.length === 1) {
    return (
      <section>
        <h2>{t('request.whatYouCanDo')}</h2>
        <p>{first.whatYouCanDo}</p>
      </section>
    );
  }
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
