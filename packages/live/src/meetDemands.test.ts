import { expect, it, jest } from '@jest/globals';
import { ApolloClient, gql, InMemoryCache } from '@apollo/client';
import { ApolloLink } from '@apollo/client/link';
import { of } from 'rxjs';
import { createLock } from './lock.ts';
import { meetDemands } from './meetDemands.ts';

const Disable = gql`
  mutation Disable {
    disable
  }
`;
const refusal = (code: string) => ({ errors: [{ message: 'No.', extensions: { code } }] });
const done = { data: { disable: true } };

/** A page whose server gives these answers, one after the other. */
function aPage(answers: ApolloLink.Result[], proves: boolean) {
  const lock = createLock();
  const asked = jest.fn(async () => proves);
  const sent = jest.fn(() => of(answers.shift() ?? done));
  const LOCKED = async () => {
    lock.shut();
    await lock.whenOpen();
    return true;
  };
  const link = ApolloLink.from([meetDemands({ STEP_UP_NEEDED: asked, LOCKED }), new ApolloLink(sent)]);
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  return { lock, asked, sent, disable: () => client.mutate<{ disable: boolean }>({ mutation: Disable }) };
}

it('sends the same again once its person proved who they are', async () => {
  const page = aPage([refusal('STEP_UP_NEEDED')], true);
  expect((await page.disable()).data).toEqual({ disable: true });
  expect(page.asked).toHaveBeenCalledTimes(1);
  expect(page.sent).toHaveBeenCalledTimes(2);
});

it('gives the refusal to who asked when the proof is called off, and asks once only', async () => {
  const calledOff = aPage([refusal('STEP_UP_NEEDED')], false);
  await expect(calledOff.disable()).rejects.toMatchObject({ errors: [{ extensions: { code: 'STEP_UP_NEEDED' } }] });
  expect(calledOff.sent).toHaveBeenCalledTimes(1);

  const again = aPage([refusal('STEP_UP_NEEDED'), refusal('STEP_UP_NEEDED')], true);
  await expect(again.disable()).rejects.toBeDefined();
  expect(again.asked).toHaveBeenCalledTimes(1);
});

it('waits while the page is locked, however often the server says so, and goes on when it is open', async () => {
  const page = aPage([refusal('LOCKED'), refusal('LOCKED')], true);
  const disabled = page.disable();
  for (const times of [1, 2]) {
    await untilShut(page.lock);
    expect(page.sent).toHaveBeenCalledTimes(times);
    page.lock.open();
  }
  expect((await disabled).data).toEqual({ disable: true });
});

it('lets every other refusal through', async () => {
  const page = aPage([refusal('FORBIDDEN')], true);
  await expect(page.disable()).rejects.toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  expect(page.asked).not.toHaveBeenCalled();
});

async function untilShut(lock: ReturnType<typeof createLock>) {
  while (!lock.isShut()) await new Promise(resolve => setTimeout(resolve, 1));
}
