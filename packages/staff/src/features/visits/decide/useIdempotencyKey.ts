import { useRef } from 'react';

/** One key for one request: the same as long as the same is sent, so that a try after a lost answer has no second effect. */
export function useIdempotencyKey() {
  const last = useRef({ body: '', key: '' });
  return (body: object): string => {
    const text = JSON.stringify(body);
    if (last.current.body !== text) last.current = { body: text, key: crypto.randomUUID() };
    return last.current.key;
  };
}
