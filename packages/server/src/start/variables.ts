import { StartProblem } from '../database/startProblem.ts';

/** Environment variables as the system gives them. */
export type Variables = Record<string, string | undefined>;

/** A kind of value: what it must be, in words, and how it is read: undefined when it is not that. */
interface Kind<T> {
  mustBe: string;
  parse: (value: string) => T | undefined;
}

/** Reads one variable as a kind of value; undefined when it is not set. Throws a StartProblem that names it. */
export const reader =
  (variables: Variables) =>
  <T>(name: string, { mustBe, parse }: Kind<T>): T | undefined => {
    const value = variables[name]?.trim();
    if (!value) return undefined;
    const parsed = parse(value);
    if (parsed === undefined) throw new StartProblem(`${name} must be ${mustBe}.`);
    return parsed;
  };

export const text: Kind<string> = { mustBe: 'text', parse: value => value };
export const list: Kind<string[]> = {
  mustBe: 'addresses or CIDR ranges with commas between',
  parse: value => (/^[\da-f.:/,\s]+$/i.test(value) ? value.split(',').map(part => part.trim()) : undefined),
};
export const secret: Kind<string> = {
  mustBe: 'at least 32 random characters; `openssl rand -base64 32` makes some',
  parse: value => (value.length >= 32 ? value : undefined),
};
export const port: Kind<number> = {
  mustBe: 'a port from 1 to 65535',
  parse: value => (/^\d{1,5}$/.test(value) && Number(value) > 0 && Number(value) < 65_536 ? Number(value) : undefined),
};
export const mailbox: Kind<string> = {
  mustBe: 'an e-mail address, with or without a name, like `OpenVisit <visits@example.org>`',
  parse: value => (/^([^<>@\r\n]+<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/.test(value) ? value : undefined),
};
/** As RFC 9116 wants it. */
export const contact: Kind<string> = {
  mustBe: 'where weaknesses are reported: mailto:security@example.org, or an address that begins with https://',
  parse: value => (/^(mailto:[^@\s]+@[^@\s]+|https:\/\/\S+)$/.test(value) ? value : undefined),
};
export const origin: Kind<string> = {
  mustBe: 'an origin with nothing behind it, like https://visits.example.org',
  parse: value => {
    const url = URL.parse(value);
    return url && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href ? url.origin : undefined;
  },
};
export const urlOf = (...protocols: string[]): Kind<string> => ({
  mustBe: `a URL that begins with ${protocols.map(protocol => `${protocol}//`).join(' or ')}`,
  parse: value => (protocols.includes(URL.parse(value)?.protocol ?? '') ? value : undefined),
});
export const oneOf = <T extends string>(values: readonly T[]): Kind<T> => ({
  mustBe: `one of ${values.join(', ')}`,
  parse: value => values.find(known => known === value),
});
export const wholeNumber: Kind<number> = {
  mustBe: 'a whole number from 1 to 1000000000',
  parse: value => (/^[1-9]\d{0,9}$/.test(value) && Number(value) <= 1_000_000_000 ? Number(value) : undefined),
};
export const upTo = (most: number): Kind<number> => ({
  mustBe: `a whole number from 1 to ${most}`,
  parse: value => (/^[1-9]\d{0,8}$/.test(value) && Number(value) <= most ? Number(value) : undefined),
});
