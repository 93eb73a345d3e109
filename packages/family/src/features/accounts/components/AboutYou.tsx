import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/family';
import { Answer } from '@openvisit/ui/Answer.tsx';
import { Answers } from '@openvisit/ui/Answers.tsx';
import { formatDate } from '@openvisit/ui/formatDateTime.ts';
import { useLanguage, useWords, type WordId } from '@openvisit/ui/words.tsx';
import { paths } from '../../../app/paths.ts';
import { Change } from '../../../page/Change.tsx';
import { addressLine } from './addressForm.ts';

const AboutYouFragment = graphql(`
  fragment AboutYou_homeUser on HomeUser {
    id
    userName
    givenName
    familyName
    dateOfBirth
    email
    emailVerified
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

/** What the account knows about its holder, and the ways to change it. Name and birthday stay: an officer compared them. */
export function AboutYou(props: { homeUser: FragmentType<typeof AboutYouFragment> }) {
  const t = useWords();
  const language = useLanguage();
  const you = useFragmentData(AboutYouFragment, props.homeUser);
  const change = (to: string, what: WordId) => <Change to={to}>{t(what)}</Change>;

  return (
    <section className="stack">
      <h2>{t('account.you')}</h2>
      <Answers>
        <Answer question={t('account.name')}>{`${you.givenName} ${you.familyName}`}</Answer>
        <Answer question={t('account.userName')}>{you.userName}</Answer>
        <Answer question={t('account.born')}>{formatDate(you.dateOfBirth, 'UTC', language)}</Answer>
        <Answer question={t('account.email')} action={change(paths.changeEmail, 'account.email')}>
          {you.email}
          {!you.emailVerified && (
            <>
              {' '}
              <a href={paths.enterCode}>{t('account.email.confirm')}</a>
            </>
          )}
        </Answer>
        <Answer question={t('account.phone')} action={change(paths.changePhone, 'account.phone')}>
          {you.phone ?? t('account.none')}
        </Answer>
        <Answer question={t('account.address')} action={change(paths.changeAddress, 'account.address')}>
          {you.address ? addressLine(you.address) : t('account.none')}
        </Answer>
      </Answers>
      <p className="quiet small">{t('account.nameHint')}</p>
    </section>
  );
}
