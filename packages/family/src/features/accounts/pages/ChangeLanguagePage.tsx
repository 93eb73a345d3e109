import { Choice } from '@openvisit/ui/Choice.tsx';
import { Pick } from '@openvisit/ui/Pick.tsx';
import { useLanguage, useWords, type Language } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import { paths } from '../../../app/paths.ts';
import { FormPage } from '../../../page/FormPage.tsx';
import { useChangeLanguage } from '../../../page/InLanguage.tsx';
import { languageNames } from '../components/languageNames.ts';
import { useUpdateAccount } from '../manage/useUpdateAccount.ts';

const languages = Object.keys(languageNames) as Language[];

/** Manage account: the language of pages and e-mails. */
export default function ChangeLanguagePage() {
  const t = useWords();
  const now = useLanguage();
  const change = useChangeLanguage();
  const [language, setLanguage] = useState(now);
  const { update, failure, busy } = useUpdateAccount();

  async function save() {
    if (await update({ language: language === 'es' ? 'ES' : 'EN' })) change(language);
  }
  return (
    <FormPage
      title={t('account.language.title')}
      lead={t('account.language.lead')}
      back={paths.account}
      faults={[]}
      attempt={0}
      failure={failure}
      action={t('account.save')}
      busy={busy}
      onSubmit={save}
    >
      <Choice legend={t('account.language')} legendUnseen>
        {languages.map(code => (
          <Pick
            key={code}
            name="language"
            value={code}
            title={<span lang={code}>{languageNames[code]}</span>}
            checked={language === code}
            onChange={() => setLanguage(code)}
          />
        ))}
      </Choice>
    </FormPage>
  );
}
