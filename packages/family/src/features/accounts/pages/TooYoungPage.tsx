import { TodoList } from '@openvisit/ui/TodoList.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../../../app/paths.ts';
import { Page } from '../../../page/Page.tsx';
import { Title } from '../../../page/Title.tsx';
import { adultAge } from '../signUp/age.ts';

/** The kind ending for somebody under 18: nothing was kept or sent, and there is a way to visit. */
export default function TooYoungPage() {
  const t = useWords();
  return (
    <Page title={t('signUp.tooYoung.title', { age: adultAge })}>
      <Title lead={t('signUp.tooYoung.lead', { age: adultAge })}>{t('signUp.tooYoung.title', { age: adultAge })}</Title>
      <section>
        <h2>{t('request.whatYouCanDo')}</h2>
        <TodoList
          items={[
            { icon: 'person', title: t('signUp.tooYoung.adult'), detail: t('signUp.tooYoung.adultHow') },
            { icon: 'phone', title: t('signUp.tooYoung.call'), detail: t('signUp.tooYoung.callHow') },
            {
              icon: 'pencil',
              title: t('signUp.tooYoung.wrong'),
              detail: t('signUp.tooYoung.wrongHow'),
              href: paths.signUp,
            },
          ]}
        />
      </section>
    </Page>
  );
}
