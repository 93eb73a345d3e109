import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { uploadPicture } from './uploadPicture.ts';

/** A line whose other end the test holds. */
class Line extends EventTarget {
  static last: Line;
  upload = new EventTarget();
  headers: Record<string, string> = {};
  status = 0;
  responseText = '';
  open = jest.fn();
  send = jest.fn();
  constructor() {
    super();
    Line.last = this;
  }
  setRequestHeader(name: string, value: string) {
    this.headers[name] = value;
  }
  answer(status: number, responseText = '{}') {
    Object.assign(this, { status, responseText });
    this.dispatchEvent(new Event('load'));
  }
}

const browsers = globalThis.XMLHttpRequest;
beforeEach(() => void Object.assign(globalThis, { XMLHttpRequest: Line }));
afterEach(() => void Object.assign(globalThis, { XMLHttpRequest: browsers }));

const jpeg = new Blob(['a picture']);
const send = (own: object = {}) => uploadPicture({ piece: 'ID_FRONT', jpeg, findings: [], onProgress() {}, ...own });

it('sends the bytes with what the check found, and tells how much is up', async () => {
  const onProgress = jest.fn();
  const sent = send({ findings: ['BLURRY', 'GLARE'], onProgress });
  expect(Line.last.open).toHaveBeenCalledWith('POST', '/uploads/ID_FRONT');
  expect(Line.last.headers).toMatchObject({ 'x-openvisit': '1', 'x-openvisit-findings': 'BLURRY, GLARE' });
  expect(Line.last.send).toHaveBeenCalledWith(jpeg);
  Line.last.upload.dispatchEvent(new ProgressEvent('progress', { loaded: 300, total: 600 }));
  Line.last.answer(200, '{"id":"d1"}');
  expect(await sent).toEqual({ end: 'sent' });
  expect(onProgress.mock.calls).toEqual([[0.5]]);
});

it('says that the check found nothing', () => {
  void send();
  expect(Line.last.headers['x-openvisit-findings']).toBe('NONE');
});

it.each([
  [413, 'tooLarge'],
  [415, 'notAPicture'],
  [422, 'unreadable'],
  [503, 'storageAway'],
  [500, 'failed'],
])('knows why it was not taken: %d', async (status, why) => {
  const sent = send();
  Line.last.answer(status);
  expect(await sent).toEqual({ end: 'refused', why });
});

it('knows when it may try again', async () => {
  const sent = send();
  Line.last.answer(429, '{"code":"TOO_MANY","message":"Enough.","tryAgainAt":"2026-11-24T09:00:00Z"}');
  expect(await sent).toEqual({ end: 'refused', why: 'tooMany', tryAgainAt: '2026-11-24T09:00:00Z' });
});

it('knows a line that broke, and a session that ended', async () => {
  const broken = send();
  Line.last.dispatchEvent(new Event('error'));
  expect(await broken).toEqual({ end: 'lost' });
  const signedOut = send();
  Line.last.answer(401);
  expect(await signedOut).toEqual({ end: 'signedOut' });
});
