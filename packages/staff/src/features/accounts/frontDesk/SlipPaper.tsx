import { Brand } from '@openvisit/ui/Brand.tsx';
import { useWords, WordsIn, type Catalogue } from '@openvisit/ui/words.tsx';
import type { Language } from '@openvisit/schema/staff/graphql.ts';
import uiEnglish from '@openvisit/ui/locales/en.json' with { type: 'json' };
import uiSpanish from '@openvisit/ui/locales/es.json' with { type: 'json' };
import { Fragment } from 'react';
import english from '../../../locales/en.json' with { type: 'json' };
import spanish from '../../../locales/es.json' with { type: 'json' };
import { useDates } from '../dates.ts';
import { fullName } from '../personName.ts';
import { groupsOf, type Slip } from './slip.ts';
import '../slip.css';

const words: Record<Language, { language: 'en' | 'es'; catalogues: readonly Catalogue[] }> = {
  EN: { language: 'en', catalogues: [uiEnglish, english] },
  ES: { language: 'es', catalogues: [uiSpanish, spanish] },
};

/** What the family takes home: all of it in the language they read, and how to go on in the other one too. */
export function SlipPaper({ slip }: { slip: Slip }) {
  const other = slip.language === 'EN' ? 'ES' : 'EN';
  return (
    <article className="slip" lang={words[slip.language].language}>
      <WordsIn {...words[slip.language]}>
        <Head slip={slip} />
        <HowTo slip={slip} />
      </WordsIn>
      <div className="slip-other" lang={words[other].language}>
        <WordsIn {...words[other]}>
          <HowTo slip={slip} />
        </WordsIn>
      </div>
    </article>
  );
}

function Head({ slip }: { slip: Slip }) {
  const t = useWords();
  return (
    <>
      <header>
        <Brand />
        <span>{slip.facility.name}</span>
      </header>
      <h2>{t('slip.title', { name: fullName(slip) })}</h2>
      <dl>
        <dt>{t('slip.address')}</dt>
        <dd>{slip.signInUrl}</dd>
        <dt>{t('slip.userName')}</dt>
        <dd>{slip.userName}</dd>
        <dt>{t('slip.firstPassword')}</dt>
        <dd className="first-password">
          {groupsOf(slip.firstPassword).map((group, index) => (
            <Fragment key={index}>
              {index > 0 && <i>-</i>}
              <span>{group}</span>
            </Fragment>
          ))}
        </dd>
      </dl>
    </>
  );
}

function HowTo({ slip: { expiresAt, facility } }: { slip: Slip }) {
  const t = useWords();
  const { day } = useDates();
  return (
    <section aria-label={t('slip.howTo')}>
      <h3>{t('slip.howTo')}</h3>
      <ol>
        <li>{t('slip.open')}</li>
        <li>{t('slip.type')}</li>
        <li>{t('slip.choose')}</li>
      </ol>
      <p>{t('slip.until', { day: day(expiresAt, facility.timeZone) })}</p>
      <p>{t('slip.keep')}</p>
      <p>{t('slip.questions', { facility: facility.name, phone: facility.phone })}</p>
    </section>
  );
}
