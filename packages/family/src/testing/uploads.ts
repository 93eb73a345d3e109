import { afterEach, beforeEach } from '@jest/globals';

interface Sent {
  path: string;
  findings: string | undefined;
}

/** The server's side of an upload: what arrived, and what it answers. Each test begins with a server that takes everything. */
export const uploads = { sent: [] as Sent[], answer: async (): Promise<number> => 200, takenBack: 0 };

class Line extends EventTarget {
  upload = new EventTarget();
  status = 0;
  responseText = '{}';
  path = '';
  headers: Record<string, string> = {};
  open(_method: string, path: string) {
    this.path = path;
  }
  setRequestHeader(name: string, value: string) {
    this.headers[name] = value;
  }
  abort() {
    uploads.takenBack++;
    this.dispatchEvent(new Event('abort'));
  }
  async send() {
    uploads.sent.push({ path: this.path, findings: this.headers['x-openvisit-findings'] });
    this.status = await uploads.answer();
    this.dispatchEvent(new Event(this.status === 0 ? 'error' : 'load'));
  }
}

const before = globalThis.XMLHttpRequest;

/** Takes the place of the line for all tests of a file. */
export function takeUploads(): void {
  beforeEach(() => {
    uploads.sent = [];
    uploads.takenBack = 0;
    uploads.answer = async () => 200;
    Object.assign(globalThis, { XMLHttpRequest: Line });
  });
  afterEach(() => void Object.assign(globalThis, { XMLHttpRequest: before }));
}
