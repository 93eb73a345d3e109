import { expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Confirmation } from './Confirmation.tsx';
import { Failed } from './Failed.tsx';
import { Journey } from './Journey.tsx';
import { Reconnecting } from './Reconnecting.tsx';
import { Road } from './Road.tsx';
import { Segmented } from './Segmented.tsx';
import { StatusField } from './StatusField.tsx';
import { StatusHelp } from './StatusHelp.tsx';
import { draw } from './testing/draw.tsx';

it('shows on the road exactly one Now', () => {
  draw(
    <Road
      steps={[
        { state: 'done', title: 'You sent your request' },
        { state: 'now', title: 'An officer checks it' },
        { state: 'next', title: 'We send you the answer' },
      ]}
    />,
  );
  const now = screen.getAllByRole('listitem').filter(step => step.getAttribute('aria-current') === 'step');
  expect(now.map(step => step.textContent)).toEqual(['An officer checks it Now']);
  screen.getByRole('heading', { name: 'Done: You sent your request' });
});

it('says where one is in a journey, and leads back', async () => {
  const onBack = jest.fn();
  draw(<Journey step={3} of={6} title="Which jail?" onBack={onBack} />);
  screen.getByText('Step 3 of 6');
  screen.getByRole('heading', { level: 1, name: 'Which jail?' });
  await userEvent.click(screen.getByRole('button', { name: 'Back' }));
  expect(onBack).toHaveBeenCalledTimes(1);
});

it('gives a number to keep at the end of a journey', () => {
  draw(<Confirmation title="Your request was sent" reference="RC-40718" />);
  screen.getByText('RC-40718');
});

it('puts the answer first: status, then the outcome as the one h1', () => {
  draw(<StatusField status="DENIED" title="Your ID is out of date" live="Checked at 9:41 am." />);
  screen.getByText('Not approved');
  screen.getByRole('heading', { level: 1, name: 'Your ID is out of date' });
  screen.getByText('Checked at 9:41 am.');
  expect(screen.queryByRole('status')).toBeNull();
});

it('offers to try now what could not be loaded', async () => {
  const onTry = jest.fn();
  draw(<Failed onTry={onTry} />);
  await userEvent.click(screen.getByRole('button', { name: 'Try now' }));
  expect(onTry).toHaveBeenCalledTimes(1);
});

it('tells the number of what could not be loaded, and no empty words where there is none', () => {
  const { unmount } = draw(<Failed onTry={() => undefined} number="4821-0937-5562" />);
  expect(screen.getByRole('alert').textContent).toContain('If this goes on, tell us this number: 4821-0937-5562');
  unmount();
  draw(<Failed onTry={() => undefined} />);
  expect(screen.getByRole('alert').textContent).not.toContain('number');
});

it('says that it reconnects in a place that was there before', () => {
  const { again } = draw(<Reconnecting shown={false} />);
  const place = screen.getByRole('status');
  expect(place.textContent).toBe('');
  again(<Reconnecting shown />);
  expect(place.textContent).toMatch(/^Reconnecting\./);
});

it('chooses one of a few with the arrows', async () => {
  const onChange = jest.fn();
  const options = [
    { value: 'approve', label: 'Approve', kbd: 'A' },
    { value: 'deny', label: 'Deny', kbd: 'D' },
  ];
  draw(<Segmented label="Decision" options={options} value="approve" onChange={onChange} />);
  screen.getByRole('radiogroup', { name: 'Decision' });
  screen.getByRole<HTMLInputElement>('radio', { name: 'Approve' }).focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(onChange).toHaveBeenCalledWith('deny');
});

it('explains a status: what it means, who acts next, what can be done', () => {
  draw(<StatusHelp statuses={[{ status: 'NEEDS_INFO', actedOnBy: 'HOME_USER', next: ['HOME_USER.PROVIDE_INFO'] }]} />);
  const section = screen.getByRole('region', { name: 'We need one thing' });
  expect(section.id).toBe('status-NEEDS_INFO');
  screen.getByText('You act next.');
  screen.getByText('You can send what the facility asked for.');
});
