import type { MailTone } from './mailTemplates.ts';

interface Ground {
  ground: string;
  surface: string;
  ink: string;
  ink2: string;
  line: string;
  action: string;
  onAction: string;
}

/** The product's colours of day and evening, written out: a mail reaches no style sheet of ours. */
export const day: Ground = {
  ground: '#f3f5f2',
  surface: '#ffffff',
  ink: '#14262b',
  ink2: '#3c5056',
  line: '#d3dad5',
  action: '#0d5261',
  onAction: '#ffffff',
};
export const evening: Ground = {
  ground: '#0d191d',
  surface: '#15252a',
  ink: '#eaf1ee',
  ink2: '#bccaca',
  line: '#2b3e43',
  action: '#86cfdc',
  onAction: '#06262d',
};

/** The field of colour at the top, and the ink on it. */
export const tones: Record<MailTone, { day: [field: string, ink: string]; evening: [field: string, ink: string] }> = {
  wait: { day: ['#ffe7b0', '#6b4300'], evening: ['#3a2c0c', '#f6cd7d'] },
  turn: { day: ['#cfe7ec', '#0d4a58'], evening: ['#123741', '#9bdbe7'] },
  good: { day: ['#cdebd3', '#14522f'], evening: ['#163622', '#98dcae'] },
  stop: { day: ['#f9dcd2', '#8a2a1a'], evening: ['#432018', '#f7b3a2'] },
  calm: { day: ['#e3e8e4', '#3c5056'], evening: ['#223439', '#bccaca'] },
};
