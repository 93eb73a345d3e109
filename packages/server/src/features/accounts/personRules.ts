import type { TextRule } from '../../shared/inputRules.ts';

const name = (called: string): TextRule => ({
  called,
  max: 100,
  pattern: {
    source: "^['’]?\\p{L}[\\p{L}\\p{M} .'’·・\\u200c\\u200d-]*$",
    hint: `Write ${called} with letters only.`,
  },
});

/** What a person may be called, and how they are reached: the same for a family, a front desk and an administrator. */
export const givenNameRule = name('the first name');
export const familyNameRule = name('the last name');

export const emailRule: TextRule = {
  called: 'the e-mail address',
  max: 254,
  pattern: {
    source: '^[^\\s@<>()\\[\\]\\\\,;:"]+@[^\\s@<>()\\[\\]\\\\,;:"]+\\.[^\\s@<>()\\[\\]\\\\,;:"]+$',
    hint: 'Enter an e-mail address, like name@example.org.',
  },
};

/** Families live abroad as well. */
export const phoneRule: TextRule = {
  called: 'the phone number',
  max: 30,
  pattern: {
    source: '^\\+?(?:[ ().-]*[0-9]){7,15}[ ().-]*(?:(?:x|ext)\\.? ?[0-9]{1,6})?$',
    hint: 'Enter a phone number, like (555) 555-0142.',
  },
};
