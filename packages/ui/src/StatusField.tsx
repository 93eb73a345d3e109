import type { ReactNode, Ref } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './IconSprite.tsx';
import { StatusBadge } from './StatusBadge.tsx';
import { statusLook, type Status } from './status.ts';

interface StatusFieldProps {
  status: Status;
  until?: string;
  /** The outcome in the reader's words: the page's h1. */
  title: string;
  /** Stands between the h1 and the lead: the line of people. */
  picture?: ReactNode;
  /** Who, and by when. */
  lead?: ReactNode;
  /** How fresh this is. Read, not announced: a change of status is said once, by `announce`. */
  live?: ReactNode;
  liveIcon?: IconName;
  headingRef?: Ref<HTMLHeadingElement>;
}

/** The answer first: one field of colour that says how things stand. `PageHeader family` above it wears the same colour. */
export function StatusField({
  status,
  until,
  title,
  picture,
  lead,
  live,
  liveIcon = 'clock',
  headingRef,
}: StatusFieldProps) {
  return (
    <div className={`field ${statusLook(status).family}`}>
      <div className="column">
        <p>
          <StatusBadge status={status} {...(until && { until })} />
        </p>
        <h1 ref={headingRef} tabIndex={-1}>
          {title}
        </h1>
        {picture}
        {lead && <p className="lead">{lead}</p>}
        <div className="live">
          {live && (
            <>
              <Icon name={liveIcon} />
              <span>{live}</span>
            </>
          )}
        </div>
      </div>
    </div>
  );
}
