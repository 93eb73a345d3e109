import { useQuery } from '@apollo/client/react';
import { graphql } from '@openvisit/schema/staff';
import type { Language, UsualTextsQuery } from '@openvisit/schema/staff/graphql.ts';

const UsualTexts = graphql(`
  query UsualTexts($facilityId: ID!) {
    replyTexts(facilityId: $facilityId) {
      id
      title
      textEn
      textEs
    }
  }
`);

export type ReplyText = UsualTextsQuery['replyTexts'][number];

/** The usual texts of a facility, in the order of their digits. Read again when they are asked for. */
export function useReplyTexts(facilityId: string) {
  const { data, refetch } = useQuery(UsualTexts, { variables: { facilityId } });
  return { texts: data?.replyTexts ?? [], readAgain: () => void refetch().catch(() => undefined) };
}

/** What the family gets, in the language that they read. */
export const textFor = ({ textEn, textEs }: ReplyText, language: Language): string =>
  language === 'ES' ? textEs : textEn;

/** A message with a text below what is there already; the same text once. */
export function withText(message: string, text: string): string {
  if (message.includes(text)) return message;
  return [message.trimEnd(), text].filter(Boolean).join('\n\n');
}
