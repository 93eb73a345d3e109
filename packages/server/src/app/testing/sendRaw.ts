import { type IncomingMessage, request } from 'node:http';

interface Sent {
  method?: string;
  path: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Sends a request by hand, since fetch tidies addresses up. @param origin goes where a header says OWN */
export function sendRaw(port: number, { method = 'GET', path, headers = {}, body }: Sent, origin: string) {
  const given = Object.entries({ 'user-agent': 'test', ...headers }).filter(([, value]) => value !== '');
  const sent = Object.fromEntries(given.map(([name, value]) => [name, value === 'OWN' ? origin : value]));
  return new Promise<{ status: number; headers: Headers; text: string }>((resolve, reject) => {
    const asking = request({ host: 'localhost', port, method, path, headers: sent }, response => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.once('end', () =>
        resolve({
          status: response.statusCode!,
          headers: headersOf(response),
          text,
        }),
      );
    });
    asking.once('error', reject).end(body);
  });
}

function headersOf({ rawHeaders }: IncomingMessage): Headers {
  const headers = new Headers();
  for (let at = 0; at < rawHeaders.length; at += 2) headers.append(rawHeaders[at]!, rawHeaders[at + 1]!);
  return headers;
}
