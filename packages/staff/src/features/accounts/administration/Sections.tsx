import { Icon } from '@openvisit/ui/Icon.tsx';
import { useWords, type WordId } from '@openvisit/ui/words.tsx';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { isAdministrator, useStaffMember } from '../staffMember.ts';
import type { Section, SectionGroup } from './sections.ts';

interface Props {
  /** What the pages are parts of. */
  part: WordId;
  groups: readonly SectionGroup[];
}

/** The pages of a part of the app in their groups: a column beside the page; on a phone a list that opens above it. */
export function Sections({ part, groups: all }: Props) {
  const t = useWords();
  const [location] = useLocation();
  const [open, setOpen] = useState(false);
  const mine = isAdministrator(useStaffMember());
  useEffect(() => setOpen(false), [location]);

  const groups = all
    .map(group => ({ ...group, sections: group.sections.filter(({ administrators }) => mine || !administrators) }))
    .filter(({ sections }) => sections.length > 0);
  const here = sectionAt(
    location,
    groups.flatMap(({ sections }) => sections),
  );
  return (
    <nav className={open ? 'areas open' : 'areas'} aria-label={t(part)}>
      <button
        type="button"
        className="areas-button"
        aria-expanded={open}
        aria-controls="areas-list"
        onClick={() => setOpen(!open)}
      >
        <Icon name="menu" />
        <span>
          {t(part)}
          {here && <b>{t(here.label)}</b>}
        </span>
      </button>
      <div className="areas-list" id="areas-list">
        {groups.map(({ label, sections }) => (
          <div key={label} role="group" aria-labelledby={`areas-${label}`}>
            <p className="label" id={`areas-${label}`}>
              {t(label)}
            </p>
            {sections.map(section => (
              <a key={section.path} href={section.path} aria-current={section === here ? 'page' : undefined}>
                {t(section.label)}
              </a>
            ))}
          </div>
        ))}
      </div>
    </nav>
  );
}

/** The section of an address; a page below it belongs to it. */
const sectionAt = (location: string, sections: readonly Section[]) =>
  sections.find(({ path }) => location === path || location.startsWith(`${path}/`));
