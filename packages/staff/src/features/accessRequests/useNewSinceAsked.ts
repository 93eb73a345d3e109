import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import type { Piece } from '@openvisit/schema/staff/graphql.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { shortName } from '../accounts/personName.ts';
import { useStaffMember } from '../accounts/staffMember.ts';
import { lastAsked, NewSinceAsked_request, wasAskedFor } from './newSinceAsked.ts';

/** What the family sent since more was asked for, and how to say so: `New since you asked`. */
export function useNewSinceAsked(from: FragmentType<typeof NewSinceAsked_request>) {
  const t = useWords();
  const me = useStaffMember();
  const asked = lastAsked(useFragmentData(NewSinceAsked_request, from));
  const who = asked?.staffMember;
  const words = !who || who.id === me.id ? t('newSince.you') : t('newSince.colleague', { who: shortName(who) });

  return {
    pictures: asked && { at: asked.at, words },
    /** The words where this piece is new and is no picture. */
    of: (piece: Piece) => (wasAskedFor(asked, piece) ? words : undefined),
  };
}
