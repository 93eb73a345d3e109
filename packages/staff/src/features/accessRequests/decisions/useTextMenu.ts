import type { Language } from '@openvisit/schema/staff/graphql.ts';
import { announce } from '@openvisit/ui/announce.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import { useDesk, useDraft } from './desk.ts';
import { textFor, useReplyTexts, withText, type ReplyText } from './useReplyTexts.ts';

interface Addressee {
  id: string;
  facility: { id: string };
  homeUser: { language: Language };
}

/** The menu of usual texts of one request: open or not, and what a choice does. */
export function useTextMenu({ id, facility, homeUser: { language } }: Addressee, onChosen: () => void) {
  const t = useWords();
  const { drafts } = useDesk();
  const [, change] = useDraft(id);
  const { texts, readAgain } = useReplyTexts(facility.id);
  const [open, setOpen] = useState(false);

  return {
    texts,
    language,
    open,
    onToggle(wanted: boolean) {
      if (wanted) readAgain();
      setOpen(wanted);
    },
    onChoose(text: ReplyText) {
      change({ publicMessage: withText(drafts.of(id).publicMessage, textFor(text, language)) });
      announce(t('texts.added', { title: text.title }));
      setOpen(false);
      onChosen();
    },
  };
}

export type TextMenu = ReturnType<typeof useTextMenu>;
