import { announce } from '@openvisit/ui/announce.ts';
import { useEffect, useRef } from 'react';
import { useStaffMember } from '../../accounts/staffMember.ts';
import { useLastMove } from './useMoves.ts';
import type { Visit } from './visitQuery.ts';

/** Says once what somebody else did to the visit on the screen. */
export function useNewsOfVisit(visit: Visit) {
  const me = useStaffMember();
  const sentence = useLastMove(visit);
  const heard = useRef(visit.version);
  useEffect(() => {
    if (heard.current === visit.version) return;
    heard.current = visit.version;
    const last = visit.history.find(({ version }) => version === visit.version);
    if (last?.staffMember?.id !== me.id) announce(sentence);
  }, [visit, me.id, sentence]);
}
