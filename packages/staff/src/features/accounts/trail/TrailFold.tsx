import { useWords } from '@openvisit/ui/words.tsx';
import { type ReactNode, useState } from 'react';
import { Trail } from './Trail.tsx';
import { useRequestTrail, useUserTrail } from './trailPages.ts';
import './trail.css';

interface Props {
  id: string;
}

/** Who did what to a user, and who looked; read when it is opened. */
export const UserTrail = ({ id }: Props) => (
  <Fold>
    <RowsOfUser id={id} />
  </Fold>
);

/** Who did what to a request, and who looked. */
export const RequestTrail = ({ id }: Props) => (
  <Fold>
    <RowsOfRequest id={id} />
  </Fold>
);

function RowsOfUser({ id }: Props) {
  return <Trail {...useUserTrail(id)} />;
}

function RowsOfRequest({ id }: Props) {
  return <Trail {...useRequestTrail(id)} />;
}

function Fold({ children }: { children: ReactNode }) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details className="trail-fold" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{t('trail.title')}</summary>
      {open && children}
    </details>
  );
}
