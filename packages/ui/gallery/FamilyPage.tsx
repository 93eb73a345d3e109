import { Answer } from '../src/Answer.tsx';
import { Answers } from '../src/Answers.tsx';
import { Button } from '../src/Button.tsx';
import { PageHeader } from '../src/PageHeader.tsx';
import { Road } from '../src/Road.tsx';
import { StatusField } from '../src/StatusField.tsx';
import { TheLine } from '../src/TheLine.tsx';
import { ThumbBar } from '../src/ThumbBar.tsx';
import { statuses, statusLook } from '../src/status.ts';

const wished = new URLSearchParams(location.search).get('status');
const status = statuses.find(each => each === wished) ?? 'PENDING';
const titles: Partial<Record<string, string>> = {
  PENDING: 'You are 4th in line',
  APPROVED: 'You can visit at Riverbend',
  DENIED: 'Your ID is out of date',
  NEEDS_INFO: 'Please send your address',
  WITHDRAWN: 'You took this request back',
};

/** The page of one request, as the family sees it. */
export function FamilyPage() {
  return (
    <div className="page">
      <PageHeader family={statusLook(status).family} onLanguage={() => {}} menu={<a href="#account">Account</a>} />
      <main id="main">
        <StatusField
          status={status}
          until="January 4"
          title={titles[status] ?? status}
          picture={status === 'PENDING' ? <TheLine place={4} /> : status === 'APPROVED' ? <TheLine there /> : undefined}
          lead={
            <>
              Riverbend County Jail has your request. You should hear by <strong>Wednesday, November&nbsp;25</strong>.
            </>
          }
          liveIcon="turn"
          live="This page changes by itself. Checked at 9:41 am."
        />
        <div className="column body sections">
          <section>
            <h2>What happens now</h2>
            <Road
              steps={[
                { state: 'done', title: 'You sent your request', detail: 'Today, 9:12 am. Number RC-40718' },
                {
                  state: 'now',
                  title: 'An officer checks your ID and photo',
                  detail: 'They take requests in order. Most people wait 2 days.',
                },
                { state: 'next', title: 'We send you the answer', detail: 'To elena.v@example.org' },
                { state: 'next', title: 'You pick a time to visit Daniel' },
              ]}
            />
          </section>
          <section>
            <h2>What you sent</h2>
            <Answers>
              <Answer question="At">Riverbend County Jail</Answer>
              <Answer question="Your address" action={<a href="#change">Change</a>}>
                418 Alder St, Denver CO 80204
              </Answer>
            </Answers>
          </section>
        </div>
        <ThumbBar note="Nothing more to do. You can close this page.">
          <Button wide icon="message">
            Text me the answer too
          </Button>
        </ThumbBar>
      </main>
    </div>
  );
}
