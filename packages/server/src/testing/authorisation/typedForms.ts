/** What administrators type into the larger forms. */
export const settings = {
  version: 1,
  decisionDays: 3,
  infoDays: 14,
  correctionDays: 30,
  askAgainDays: 180,
  documentDays: 30,
  minimumAge: 18,
  phone: '(555) 555-0142',
};
export const ownReason = {
  category: 'POLICY_VIOLATION',
  appliesTo: ['ACCESS', 'VISIT'],
  needsOfficerNote: false,
  labelEn: 'Dress code',
  labelEs: 'Vestimenta',
  publicTextEn: 'The dress code was not kept.',
  publicTextEs: 'No se siguió la vestimenta.',
  whatYouCanDoEn: 'Read the rules and come again.',
  whatYouCanDoEs: 'Lea las reglas y vuelva.',
};
