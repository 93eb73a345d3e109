/** What an answer is, for the headers on it. */
export type Kind = 'page' | 'console' | 'asset' | 'private' | 'outbox' | 'letter';

interface Where {
  app: 'family' | 'staff';
  /** The public origin, as the environment tells it. */
  url: string;
}

const policy = ({ url }: Where) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self' ${url.replace(/^http/, 'ws')}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types openvisit',
  ].join(';');

const camera = { family: 'camera=(self)', staff: 'camera=()' };
const never = ['microphone', 'geolocation', 'display-capture', 'payment', 'usb', 'serial', 'hid', 'midi'];

const onAll = (where: Where) => ({
  'content-security-policy': policy(where),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy': [camera[where.app], ...never.map(feature => `${feature}=()`)].join(', '),
  'referrer-policy': 'no-referrer',
  'strict-transport-security': where.url.startsWith('https:') ? 'max-age=31536000; includeSubDomains' : null,
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'x-request-id': expect14,
  'x-powered-by': null,
  server: null,
  via: null,
  'access-control-allow-origin': null,
  'set-cookie': null,
});

/** Stands for the number that each request has. */
export const expect14 = 'one of its own';

/** The demo's letters: shown in a frame of ours, in a sandbox without script, with the styles that e-mail needs. */
const letter =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";
const outbox =
  "default-src 'none'; style-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** GraphiQL's own letters, and the one policy that draws its help. */
const forConsole = (said: string) =>
  said
    .replace("font-src 'self'", "font-src 'self' data:")
    .replace('trusted-types openvisit', 'trusted-types openvisit default');

const differently: Record<Kind, (where: Where) => Record<string, string | null>> = {
  page: () => ({ 'cache-control': 'no-cache' }),
  console: where => ({ 'content-security-policy': forConsole(policy(where)) }),
  asset: () => ({ 'cache-control': 'public, max-age=31536000, immutable' }),
  private: () => ({ 'cache-control': 'no-store' }),
  outbox: () => ({ 'cache-control': 'no-store', 'content-security-policy': outbox, 'origin-agent-cluster': null }),
  letter: () => ({
    'cache-control': 'no-store',
    'content-security-policy': letter,
    'origin-agent-cluster': null,
    'x-frame-options': 'SAMEORIGIN',
  }),
};

/** Every header that protects, and none that tells what runs here; null where there must be none. */
export const expectedHeaders = (kind: Kind, where: Where): Record<string, string | null> => ({
  ...onAll(where),
  ...differently[kind](where),
});

/** The same headers of an answer, to be compared. */
export function foundHeaders(headers: Headers, expected: Record<string, string | null>): Record<string, string | null> {
  const found = Object.fromEntries(Object.keys(expected).map(name => [name, headers.get(name)]));
  if (/^\d{4}-\d{4}-\d{4}$/.test(found['x-request-id'] ?? '')) found['x-request-id'] = expect14;
  return found;
}
