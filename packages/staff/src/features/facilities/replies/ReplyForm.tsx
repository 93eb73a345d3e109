import { Button } from '@openvisit/ui/Button.tsx';
import { ErrorSummary } from '@openvisit/ui/ErrorSummary.tsx';
import { Field } from '@openvisit/ui/Field.tsx';
import { faultsIn, faultsOf, type FaultWords } from '@openvisit/ui/forms/formRules.ts';
import { useFaults } from '@openvisit/ui/forms/useFaults.ts';
import { TextArea } from '@openvisit/ui/TextArea.tsx';
import { useDraft } from '@openvisit/ui/useDraft.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useEffect, useRef, type FormEvent } from 'react';
import { useStaffMember } from '../../accounts/staffMember.ts';
import { emptyReply, replyFields, replyRules, trimmed, type ReplyField } from './replyForm.ts';
import { ReplyOvertaken } from './ReplyOvertaken.tsx';
import type { ReplyText } from './replyTextAsks.ts';
import type { useReplies } from './useReplies.ts';

interface Props {
  facilityId: string;
  /** The one to change; a new one without it. */
  reply?: ReplyText;
  replies: ReturnType<typeof useReplies>;
  onDone(): void;
}

/** A reply in both languages, side by side. What is typed stays until it is saved, or given up. */
export function ReplyForm({ facilityId, reply, replies, onDone }: Props) {
  const t = useWords();
  const words = useReplyWords();
  const start = { version: reply?.version, typed: reply ? { ...emptyReply, ...textsOf(reply) } : emptyReply };
  const { id } = useStaffMember();
  const [draft, setDraft, forget] = useDraft(`reply.${facilityId}.${reply?.id ?? 'new'}.${id}`, start);
  const { typed } = draft;
  const overtaken = reply && draft.version !== reply.version ? reply : undefined;
  const { faults, attempt, at, show } = useFaults();
  const title = useRef<HTMLInputElement>(null);
  useEffect(() => title.current?.focus(), []);

  const done = () => {
    forget();
    onDone();
  };
  async function submit(event: FormEvent) {
    event.preventDefault();
    if (replies.busy || overtaken || !show(faultsIn(typed, replyRules, words))) return;
    const place = reply ? { id: reply.id, ...(draft.version !== undefined && { version: draft.version }) } : {};
    const kept = await replies.keep(trimmed(typed), place);
    if (kept?.__typename === 'InvalidInput') show(faultsOf(kept.fields, replyFields, words));
    if (kept?.__typename === 'ReplyText') done();
  }
  const box = (field: ReplyField) => ({
    name: field,
    label: t(`administration.replies.box.${field}`),
    autoComplete: 'off',
    value: typed[field],
    problem: at(field),
    onChange: (event: { currentTarget: { value: string } }) =>
      setDraft({ ...draft, typed: { ...typed, [field]: event.currentTarget.value } }),
  });
  return (
    <form className="reply-form" noValidate onSubmit={submit}>
      <ErrorSummary problems={faults} attempt={attempt} />
      {overtaken && (
        <ReplyOvertaken
          reply={overtaken}
          onKeepMine={() => setDraft({ ...draft, version: overtaken.version })}
          onTakeTheirs={done}
        />
      )}
      <Field {...box('title')} ref={title} hint={t('administration.replies.title.hint')} />
      <div className="pairs">
        <TextArea {...box('textEn')} rows={5} lang="en" />
        <TextArea {...box('textEs')} rows={5} lang="es" />
      </div>
      <p className="foot">
        <Button type="submit" busy={replies.busy} disabled={Boolean(overtaken)}>
          {t('administration.settings.save')}
        </Button>
        <Button kind="second" onClick={done}>
          {t('administration.replies.giveUp')}
        </Button>
      </p>
    </form>
  );
}

const textsOf = ({ title, textEn, textEs }: ReplyText) => ({ title, textEn, textEs });

function useReplyWords(): FaultWords<ReplyField> {
  const t = useWords();
  return (field, code) => {
    if (code === 'REQUIRED') return t(`administration.replies.${field}.missing`);
    if (code === 'TOO_LONG') return t('administration.tooLong', { max: replyRules[field].max });
    if (code === 'TAKEN') return t('administration.replies.taken');
    return t(code === 'TOO_MANY' ? 'administration.replies.tooMany' : 'administration.replies.hidden');
  };
}
