import { randomInt } from 'node:crypto';
import { snakeCase } from '../../../shared/columns.ts';
import type { SignedInContext } from '../../../shared/context.ts';
import { tidy } from '../../../shared/inputRules.ts';
import { type InvalidInput, wrong } from '../../../shared/problem.ts';
import { notFound } from '../../../shared/refuse.ts';
import { lockFacilities } from '../../accounts/staff/lockFacilities.ts';
import { mostOwnReasons, ownReasonsOf } from './loadOwnReasons.ts';
import { OwnReason } from './ownReason.entity.ts';
import { OwnReasonChanged, type SaveReasonInput, type SaveReasonResult } from './ownReason.inputs.ts';

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const lettersOfCode = 10;
const fewestLetters = 2;

/** By chance, so that no two facilities have one. */
const newCode = () => `OWN_${Array.from({ length: lettersOfCode }, () => letters[randomInt(letters.length)]).join('')}`;

const texts = ['labelEn', 'labelEs', 'publicTextEn', 'publicTextEs', 'whatYouCanDoEn', 'whatYouCanDoEs'] as const;
const columns = ['category', 'appliesTo', 'needsOfficerNote', ...texts].map(snakeCase);
const save = `
  INSERT INTO facility_reasons AS o (facility_id, code, ${columns.join(', ')})
  VALUES (${Array.from({ length: columns.length + 2 }, (_, index) => `$${index + 1}`).join(', ')})
  ON CONFLICT (facility_id, code) DO UPDATE SET ${columns.map(name => `${name} = excluded.${name}`).join(', ')}, version = o.version + 1`;

/** Adds a reason of the facility's own, or changes one if it still is what the administrator saw. */
export async function saveReason(
  context: SignedInContext,
  { facilityId, code: changed, version, ...reason }: SaveReasonInput,
): Promise<typeof SaveReasonResult> {
  if (!context.viewer.facilityIds.includes(facilityId)) throw notFound();
  await lockFacilities(context, [facilityId]);
  const reasons = await ownReasonsOf(context, facilityId);
  const known = reasons.find(({ code }) => code === changed);
  if (changed && !known) throw notFound();
  if (known && known.version !== version) return new OwnReasonChanged(known);

  const words = Object.fromEntries(texts.map(name => [name, tidy(reason[name])!])) as Record<
    (typeof texts)[number],
    string
  >;
  const others = reasons.filter(other => other !== known);
  const problem = tooShort(words) ?? taken(words.labelEn, others) ?? tooMany(known, reasons.length);
  if (problem) return problem;

  const saved = Object.assign(new OwnReason(), reason, words, {
    facilityId,
    code: known?.code ?? newCode(),
    version: (known?.version ?? 0) + 1,
  });
  const values = [saved.category, saved.appliesTo, saved.needsOfficerNote, ...texts.map(name => saved[name])];
  await context.db.execute(save, [facilityId, saved.code, ...values]);
  context.announce({ type: 'REASON_SAVED', facilityId, reasonCode: saved.code, version: saved.version });
  return saved;
}

function tooShort(words: Record<(typeof texts)[number], string>): InvalidInput | undefined {
  const short = texts.find(name => words[name].length < fewestLetters);
  return short && wrong(short, 'TOO_SHORT', `Write at least ${fewestLetters} letters.`);
}

const taken = (label: string, others: OwnReason[]) =>
  others.some(({ labelEn }) => labelEn.toLowerCase() === label.toLowerCase())
    ? wrong('labelEn', 'TAKEN', 'Another reason has this name. Choose another one.')
    : undefined;

const tooMany = (known: OwnReason | undefined, count: number) =>
  !known && count >= mostOwnReasons
    ? wrong('labelEn', 'TOO_MANY', `A facility has at most ${mostOwnReasons} reasons of its own. Retire one first.`)
    : undefined;
