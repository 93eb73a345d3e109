import { useState } from 'react';
import { Button } from '../src/Button.tsx';
import { Choice } from '../src/Choice.tsx';
import { Confirmation } from '../src/Confirmation.tsx';
import { Journey } from '../src/Journey.tsx';
import { PageHeader } from '../src/PageHeader.tsx';
import { Pick } from '../src/Pick.tsx';
import { ThumbBar } from '../src/ThumbBar.tsx';

const facilities = ['Riverbend County Jail', 'Alder Creek Detention Center', 'North Fork State Prison'];

/** A step of a journey, and its end. */
export function JourneyPage() {
  const [facility, setFacility] = useState(facilities[0]);
  return (
    <>
      <div className="page">
        <PageHeader onLanguage={() => {}} menu={<a href="#account">Account</a>} />
        <main id="main">
          <div className="column body stack">
            <Journey step={2} of={3} title="Which jail?" onBack={() => {}} />
            <Choice legend="Which jail?" legendUnseen>
              {facilities.map(name => (
                <Pick
                  key={name}
                  name="facility"
                  value={name}
                  checked={name === facility}
                  onChange={() => setFacility(name)}
                  title={name}
                  detail="Most people wait 2 days"
                />
              ))}
            </Choice>
          </div>
          <ThumbBar note={facility}>
            <Button wide>Continue</Button>
          </ThumbBar>
        </main>
      </div>
      <PageHeader family="good" />
      <Confirmation
        title="Your request was sent to Riverbend County Jail"
        reference="RC-40718"
        lead="They will approve or deny it, and we will e-mail you."
      />
    </>
  );
}
