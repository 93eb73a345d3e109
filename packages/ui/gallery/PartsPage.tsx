import { useState } from 'react';
import { Button } from '../src/Button.tsx';
import { Choice } from '../src/Choice.tsx';
import { Empty } from '../src/Empty.tsx';
import { ErrorSummary } from '../src/ErrorSummary.tsx';
import { Failed } from '../src/Failed.tsx';
import { Field } from '../src/Field.tsx';
import { Note } from '../src/Note.tsx';
import { PageHeader } from '../src/PageHeader.tsx';
import { Pick } from '../src/Pick.tsx';
import { Reconnecting } from '../src/Reconnecting.tsx';
import { Select } from '../src/Select.tsx';
import { Skeleton } from '../src/Skeleton.tsx';
import { StatusBadge } from '../src/StatusBadge.tsx';
import { StatusHelp } from '../src/StatusHelp.tsx';
import { TextArea } from '../src/TextArea.tsx';
import { TheLine } from '../src/TheLine.tsx';
import { Tick } from '../src/Tick.tsx';
import { Toast } from '../src/Toast.tsx';
import { TodoList } from '../src/TodoList.tsx';
import { statuses } from '../src/status.ts';

const problem = 'Enter your date of birth, like 8 2 1974';
const nothing = () => {};

/** The parts one by one. */
export function PartsPage() {
  const [picked, setPicked] = useState('remote');
  return (
    <div className="page">
      <PageHeader onLanguage={nothing} menu={<a href="#account">Account</a>} />
      <main id="main" className="column body sections">
        <Reconnecting shown />
        <h1>Parts</h1>
        <section>
          <h2>Status</h2>
          <ul className="stack statuses">
            {statuses.map(status => (
              <li key={status}>
                <StatusBadge status={status} until="Jan 4" />
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>The line</h2>
          {[1, 2, 4, 7, 41].map(place => (
            <TheLine key={place} place={place} />
          ))}
          <TheLine there />
        </section>
        <section className="stack">
          <h2>Buttons</h2>
          <Button wide>Continue</Button>
          <p className="dialog-actions">
            <Button busy>Sending</Button>
            <Button kind="second" icon="camera">
              Take a photo
            </Button>
            <Button kind="good">Approve</Button>
            <Button kind="stop">Deny</Button>
            <Button kind="plain">Skip this</Button>
            <Button disabled>Not now</Button>
          </p>
        </section>
        <section className="stack">
          <h2>Form</h2>
          <ErrorSummary problems={[{ id: 'born', message: problem }]} />
          <Field name="born" label="Date of birth" hint="Month, day, year" problem={problem} defaultValue="8 2" />
          <Field name="city" label="City" autoComplete="address-level2" />
          <Select name="state" label="State" options={[{ value: 'CO', label: 'Colorado' }]} />
          <TextArea name="message" label="Message" hint="The jail reads it." />
          <Choice legend="How do you want to visit?">
            {['remote', 'onsite'].map(value => (
              <Pick
                key={value}
                name="kind"
                value={value}
                checked={picked === value}
                onChange={() => setPicked(value)}
                title={value === 'remote' ? 'Video from home' : 'At the jail'}
                detail="On this phone"
                end="$3.80"
              />
            ))}
          </Choice>
          <Tick checked onChange={nothing}>
            Tell me by text message too
          </Tick>
        </section>
        <section>
          <h2>Task list</h2>
          <TodoList
            items={[
              { icon: 'tickFull', title: 'Your name and address', end: <StatusBadge status="COMPLETED" /> },
              { icon: 'now', title: 'Photo of your face', href: '#photo', end: <span className="small">Next</span> },
              { icon: 'ring', title: 'Photo of your ID', end: <span className="quiet small">After that</span> },
            ]}
          />
        </section>
        <section className="stack">
          <h2>Banner, toast</h2>
          <Note family="wait" icon="warning" title="You are offline.">
            We keep what you typed, and send it when you are back.
          </Note>
          <Note>Visits with a lawyer are private.</Note>
          <Toast onUndo={nothing} onEnd={nothing} kbd="u">
            Request taken back.
          </Toast>
        </section>
        <section className="stack">
          <h2>Loading, empty, failed</h2>
          <Skeleton label="Loading your visits" />
          <Empty icon="calendar" title="No visits yet" action={<Button>Schedule a visit</Button>}>
            When you book one, you see it here.
          </Empty>
          <Failed onTry={nothing} />
        </section>
        <section>
          <h2>What the words mean</h2>
          <StatusHelp
            statuses={[
              { status: 'PENDING', actedOnBy: 'STAFF', next: ['STAFF.APPROVE', 'STAFF.DENY', 'HOME_USER.WITHDRAW'] },
              { status: 'APPROVED', actedOnBy: null, next: ['STAFF.SUSPEND', 'STAFF.REVOKE'] },
            ]}
          />
        </section>
      </main>
    </div>
  );
}
