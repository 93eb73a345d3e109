import { graphql } from '@openvisit/schema/staff';
import { Button } from '@openvisit/ui/Button.tsx';
import { Dialog } from '@openvisit/ui/Dialog.tsx';
import { Select } from '@openvisit/ui/Select.tsx';
import { TextArea } from '@openvisit/ui/TextArea.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import { HoldTrouble } from './HoldTrouble.tsx';
import { useHold } from './useHold.ts';

const PlaceLegalHold = graphql(`
  mutation PlaceLegalHold($input: PlaceLegalHoldInput!) {
    answer: placeLegalHold(input: $input) {
      __typename
      ... on LegalHold {
        id
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
    }
  }
`);

interface Props {
  homeUserId: string;
  name: string;
  /** Those of the administrator that hold nothing of this person yet. */
  facilities: readonly { id: string; name: string }[];
}

/** Keeps a person's pictures until the hold is lifted. It says why, for those who read it later. */
export function PlaceHold({ homeUserId, name, facilities }: Props) {
  const t = useWords();
  const [facilityId, setFacilityId] = useState(facilities[0]?.id ?? '');
  const [officerNote, setOfficerNote] = useState('');
  const [missing, setMissing] = useState(false);
  const { asking, ask, close, act, busy, trouble, problem } = useHold(PlaceLegalHold, () => setOfficerNote(''));

  function place() {
    setMissing(!officerNote.trim());
    if (officerNote.trim()) void act({ homeUserId, facilityId, officerNote: officerNote.trim() });
  }
  return (
    <>
      <Button kind="second" slim icon="lock" onClick={ask}>
        {t('hold.place')}
      </Button>
      <Dialog
        open={asking}
        onClose={close}
        title={t('hold.placeTitle', { name })}
        actions={
          <>
            <Button busy={busy} onClick={place}>
              {t('hold.placeYes')}
            </Button>
            <Button kind="second" onClick={close}>
              {t('hold.cancel')}
            </Button>
          </>
        }
      >
        <p>{t('hold.placeSays')}</p>
        <HoldTrouble shown={trouble} />
        {facilities.length > 1 && (
          <Select
            name="holdFacility"
            label={t('filter.facility')}
            value={facilityId}
            onChange={event => setFacilityId(event.target.value)}
            options={facilities.map(({ id, name: label }) => ({ value: id, label }))}
          />
        )}
        <TextArea
          name="holdNote"
          rows={3}
          label={t('hold.why')}
          hint={t('hold.whyHint')}
          maxLength={2000}
          value={officerNote}
          problem={missing ? t('hold.whyMissing') : problem}
          onChange={event => setOfficerNote(event.target.value)}
        />
      </Dialog>
    </>
  );
}
