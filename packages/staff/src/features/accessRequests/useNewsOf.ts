import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { announce } from '@openvisit/ui/announce.ts';
import { useEffect, useRef } from 'react';
import { useStaffMember } from '../accounts/staffMember.ts';
import { useDraft } from './decisions/desk.ts';
import { LastWord_request } from './lastWord.ts';
import { useLastWord } from './useLastWord.ts';

/** Says once what somebody else did to the request on the screen; where a decision was being typed, a note says it. */
export function useNewsOf(from: FragmentType<typeof LastWord_request>, requestId: string) {
  const request = useFragmentData(LastWord_request, from);
  const me = useStaffMember();
  const [{ action }] = useDraft(requestId);
  const sentence = useLastWord(request);
  const heard = useRef(request.version);

  useEffect(() => {
    if (heard.current === request.version) return;
    heard.current = request.version;
    const own = request.history.at(-1)?.staffMember?.id === me.id;
    if (!own && action === null) announce(sentence);
  }, [request, me.id, action, sentence]);
}
