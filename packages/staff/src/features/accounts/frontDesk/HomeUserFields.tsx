import { Field } from '@openvisit/ui/Field.tsx';
import { DateFields } from '@openvisit/ui/forms/DateFields.tsx';
import { Segmented } from '@openvisit/ui/Segmented.tsx';
import { Select } from '@openvisit/ui/Select.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useStaffMember } from '../staffMember.ts';
import type { HomeUserField, TypedHomeUser } from './homeUserForm.ts';

interface Props {
  typed: TypedHomeUser;
  /** What is wrong with one box. */
  problemAt(field: HomeUserField): string | undefined;
  onType(typed: TypedHomeUser): void;
}

type TextField = Exclude<HomeUserField, 'facilityId' | 'dateOfBirth'>;

/** The boxes of a new account. The browser's own memory holds the officer's data: it fills nothing here. */
export function HomeUserFields({ typed, problemAt, onType }: Props) {
  const t = useWords();
  const { facilities } = useStaffMember();
  const change = (own: Partial<TypedHomeUser>) => onType({ ...typed, ...own });
  const box = (name: TextField) => ({
    name,
    label: t(`frontDesk.${name}`),
    autoComplete: 'off',
    value: typed[name],
    problem: problemAt(name),
    onChange: (event: { currentTarget: HTMLInputElement }) => change({ [name]: event.currentTarget.value }),
  });

  return (
    <>
      {facilities.length > 1 && (
        <Select
          name="facilityId"
          label={t('frontDesk.facilityId')}
          value={typed.facilityId}
          problem={problemAt('facilityId')}
          onChange={event => change({ facilityId: event.currentTarget.value })}
          options={[
            { value: '', label: t('frontDesk.facilityId.choose') },
            ...facilities.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <section className="group" aria-labelledby="frontDesk-you">
        <h2 id="frontDesk-you">{t('frontDesk.you')}</h2>
        <div className="pairs">
          <Field {...box('givenName')} hint={t('frontDesk.asOnId')} />
          <Field {...box('familyName')} hint={t('frontDesk.asOnId')} />
        </div>
        <DateFields
          name="dateOfBirth"
          legend={t('frontDesk.dateOfBirth')}
          hint={t('frontDesk.dateOfBirth.hint')}
          problem={problemAt('dateOfBirth')}
          value={typed.dateOfBirth}
          onChange={dateOfBirth => change({ dateOfBirth })}
        />
      </section>
      <section className="group" aria-labelledby="frontDesk-reach">
        <h2 id="frontDesk-reach">{t('frontDesk.reach')}</h2>
        <div className="pairs">
          <Field {...box('email')} type="email" hint={t('frontDesk.email.hint')} />
          <Field {...box('phone')} type="tel" hint={t('frontDesk.phone.hint')} />
        </div>
        <div className="ask language">
          <b>{t('frontDesk.language')}</b>
          <Segmented
            label={t('frontDesk.language')}
            value={typed.language}
            onChange={language => change({ language })}
            options={[
              { value: 'EN', label: t('frontDesk.language.EN'), lang: 'en' },
              { value: 'ES', label: t('frontDesk.language.ES'), lang: 'es' },
            ]}
          />
        </div>
      </section>
      <section className="group" aria-labelledby="frontDesk-address">
        <div>
          <h2 id="frontDesk-address">{t('frontDesk.address')}</h2>
          <p className="quiet small">{t('frontDesk.addressHint')}</p>
        </div>
        <div className="pairs">
          <Field {...box('line1')} />
          <Field {...box('line2')} />
        </div>
        <div className="pairs city">
          <Field {...box('city')} />
          <Field {...box('state')} hint={t('frontDesk.state.hint')} autoCapitalize="characters" />
          <Field {...box('postalCode')} inputMode="numeric" />
        </div>
      </section>
    </>
  );
}
