import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/family';
import { Answer } from '@openvisit/ui/Answer.tsx';
import { Answers } from '@openvisit/ui/Answers.tsx';
import { formatDate } from '@openvisit/ui/formatDateTime.ts';
import { useLanguage, useWords } from '@openvisit/ui/words.tsx';

const AboutYouFragment = graphql(`
  fragment AboutYou_homeUser on HomeUser {
    id
    userName
    givenName
    familyName
    dateOfBirth
    email
    phone
    address {
      line1
      line2
      city
      state
      postalCode
    }
  }
`);

/** What the account knows about its holder, to read. */
export function AboutYou(props: { homeUser: FragmentType<typeof AboutYouFragment> }) {
  const t = useWords();
  const language = useLanguage();
  const you = useFragmentData(AboutYouFragment, props.homeUser);
  const { address } = you;

  return (
    <section>
      <h2>{t('account.you')}</h2>
      <Answers>
        <Answer question={t('account.name')}>{`${you.givenName} ${you.familyName}`}</Answer>
        <Answer question={t('account.userName')}>{you.userName}</Answer>
        <Answer question={t('account.born')}>{formatDate(you.dateOfBirth, 'UTC', language)}</Answer>
        <Answer question={t('account.email')}>{you.email}</Answer>
        <Answer question={t('account.phone')}>{you.phone ?? t('account.none')}</Answer>
        <Answer question={t('account.address')}>
          {address
            ? [address.line1, address.line2, `${address.city}, ${address.state} ${address.postalCode}`]
                .filter(Boolean)
                .join(', ')
            : t('account.none')}
        </Answer>
      </Answers>
    </section>
  );
}
