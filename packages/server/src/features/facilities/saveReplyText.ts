import { randomUUID } from 'node:crypto';
import type { SignedInContext } from '../../shared/context.ts';
import { tidy } from '../../shared/inputRules.ts';
import { wrong } from '../../shared/problem.ts';
import { notFound } from '../../shared/refuse.ts';
import { lockFacilities } from '../accounts/staff/lockFacilities.ts';
import { ReplyTextChanged, type SaveReplyTextInput, type SaveReplyTextResult } from './replyText.inputs.ts';
import { mostReplyTexts, replyTextsOf } from './replyTexts.ts';

/** Adds a usual reply, or changes one if it still is what the administrator saw; and puts it in its place. */
export async function saveReplyText(
  context: SignedInContext,
  { facilityId, id: changed, version, position: place, ...words }: SaveReplyTextInput,
): Promise<typeof SaveReplyTextResult> {
  await lockFacilities(context, [facilityId]);
  const texts = await replyTextsOf(context, facilityId);
  const known = texts.find(({ id }) => id === changed);
  if (changed && !known) throw notFound();
  if (known && known.version !== version) return new ReplyTextChanged(known);

  const title = tidy(words.title)!;
  if (texts.some(other => other !== known && other.title.toLowerCase() === title.toLowerCase()))
    return wrong('title', 'TAKEN', 'Another text has this title. Choose another one.');
  if (!known && texts.length >= mostReplyTexts)
    return wrong('title', 'TOO_MANY', `A facility keeps at most ${mostReplyTexts} texts. Remove one first.`);

  const id = known?.id ?? randomUUID();
  const position = known?.position ?? (texts.at(-1)?.position ?? 0) + 1;
  await context.db.execute(save, [facilityId, id, title, tidy(words.textEn), tidy(words.textEs), position]);
  if (place != null) await context.db.execute(putInPlace, [facilityId, id, place]);
  const saved = (await replyTextsOf(context, facilityId)).find(text => text.id === id)!;
  context.announce({ type: 'REPLY_TEXT_SAVED', facilityId, replyTextId: id, version: saved.version });
  return saved;
}

const save = `
  INSERT INTO reply_texts AS t (facility_id, id, title, text_en, text_es, position) VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (facility_id, id) DO UPDATE
    SET title = excluded.title, text_en = excluded.text_en, text_es = excluded.text_es, version = t.version + 1`;

/** The others keep their order around it. */
const putInPlace = `
  UPDATE reply_texts t SET position = ordered.place
    FROM (SELECT id, row_number() OVER (ORDER BY key) AS place
            FROM (SELECT id, row_number() OVER (ORDER BY position, id)::numeric AS key FROM reply_texts WHERE facility_id = $1 AND id <> $2::uuid
                  UNION ALL SELECT $2::uuid, $3::int - 0.5) keyed) ordered
   WHERE t.facility_id = $1 AND t.id = ordered.id AND t.position <> ordered.place`;
