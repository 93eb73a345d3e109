import type { ReactNode } from 'react';
import { Icon } from '@openvisit/ui/Icon.tsx';

/** One row of the facts: its name, what was typed, and what a check found. */
export function Fact({ name, check, children }: { name: string; check?: ReactNode; children: ReactNode }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{children}</td>
      <td>{check}</td>
    </tr>
  );
}

/** What a check found, in a shape, a word and a colour. */
export function Check({ good, words }: { good: boolean; words: string }) {
  return (
    <span className={`status ${good ? 'good' : 'stop'}`}>
      <Icon name={good ? 'tickRing' : 'octagon'} />
      {words}
    </span>
  );
}
