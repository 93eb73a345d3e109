import inputRules from '@openvisit/schema/inputRules.json' with { type: 'json' };
import type { TextRule } from '@openvisit/ui/forms/formRules.ts';

export type ReplyField = 'title' | 'textEn' | 'textEs';
export type TypedReply = Record<ReplyField, string>;

export const replyRules: Record<ReplyField, TextRule> = inputRules.SaveReplyTextInput;
export const replyFields = Object.keys(replyRules) as ReplyField[];
export const emptyReply: TypedReply = { title: '', textEn: '', textEs: '' };

export const trimmed = ({ title, textEn, textEs }: TypedReply): TypedReply => ({
  title: title.trim(),
  textEn: textEn.trim(),
  textEs: textEs.trim(),
});
