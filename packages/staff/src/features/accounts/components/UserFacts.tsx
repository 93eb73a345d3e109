import type { FragmentType } from '@apollo/client';
import type { ReactNode } from 'react';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/staff';
import type { UserFacts_HomeUserFragment } from '@openvisit/schema/staff/graphql.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { ageOn, useDates } from '../dates.ts';
import { fullName } from '../personName.ts';
import { Check, Fact } from './Fact.tsx';

export const UserFacts_homeUser = graphql(`
  fragment UserFacts_homeUser on HomeUser {
    id
    userName
    givenName
    familyName
    dateOfBirth
    email
    emailVerified
    phone
    closedAt
    address {
      line1
      line2
      city
      state
      postalCode
    }
  }
`);

interface Props {
  homeUser: FragmentType<typeof UserFacts_homeUser>;
  /** From which age the facility lets people visit. */
  minimumAge?: number;
  /** What an officer compares with the ID, in place of the mark at the end of the row. */
  compare?: Readonly<Record<'name' | 'dateOfBirth', ReactNode>> | undefined;
  /** What there is to say about the address. */
  addressMark?: ReactNode;
  /** Rows for what only the pictures tell. */
  seen?: ReactNode;
  /** More rows below. */
  children?: ReactNode;
}

/** What the person typed about themselves, and what of it was checked. */
export function UserFacts({ minimumAge, compare, addressMark, seen, children, ...props }: Props) {
  const t = useWords();
  const { date } = useDates();
  const homeUser = useFragmentData(UserFacts_homeUser, props.homeUser);
  const { address } = homeUser;
  const age = ageOn(homeUser.dateOfBirth, new Date());
  const ageCheck = minimumAge === undefined ? undefined : <AgeCheck age={age} minimumAge={minimumAge} />;

  return (
    <div className="facts-place">
      <table className="facts">
        <caption className="unseen">{t('facts.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{t('facts.fact')}</span>
            </th>
            <th scope="col">{t('facts.typed', { name: homeUser.givenName })}</th>
            <th scope="col">{t('facts.check')}</th>
          </tr>
        </thead>
        <tbody>
          <Fact name={t('facts.name')} check={compare?.name}>
            {fullName(homeUser)}
          </Fact>
          <Fact name={t('facts.dateOfBirth')} check={compare?.dateOfBirth ?? ageCheck}>
            <span className="num">{date(homeUser.dateOfBirth)}</span> <span className="quiet">({age})</span>{' '}
            {compare && ageCheck}
          </Fact>
          {seen}
          <Fact name={t('facts.address')} check={addressMark}>
            {address
              ? `${[address.line1, address.line2, address.city].filter(Boolean).join(', ')} ${address.state} ${address.postalCode}`
              : t('facts.none')}
          </Fact>
          <Fact name={t('facts.phone')}>
            <span className="num">{homeUser.phone ?? t('facts.none')}</span>
          </Fact>
          <EmailFact {...homeUser} />
          <Fact name={t('facts.userName')}>{homeUser.userName}</Fact>
          {children}
        </tbody>
      </table>
    </div>
  );
}

/** The address of a closed account stands for nobody. */
function EmailFact({
  email,
  emailVerified,
  closedAt,
}: Pick<UserFacts_HomeUserFragment, 'email' | 'emailVerified' | 'closedAt'>) {
  const t = useWords();
  const words = t(emailVerified ? 'facts.verified' : 'facts.notVerified');

  return (
    <Fact name={t('facts.email')} check={!closedAt && <Check good={emailVerified} words={words} />}>
      {closedAt ? t('facts.none') : email}
    </Fact>
  );
}

function AgeCheck({ age, minimumAge }: { age: number; minimumAge: number }) {
  const t = useWords();
  return (
    <Check
      good={age >= minimumAge}
      words={t(age >= minimumAge ? 'facts.oldEnough' : 'facts.tooYoung', { minimumAge })}
    />
  );
}
