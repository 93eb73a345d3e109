import type { MailTone } from './mailTemplates.ts';

/** A mail in words, before it is drawn as text and as HTML. Every string is one line of plain text. */
export interface Mail {
  locale: string;
  subject: string;
  tone: MailTone;
  status: string;
  heading: string;
  greeting: string;
  lead: string;
  sections: MailSection[];
  todo: string;
  button: MailLink;
  help: MailLink | null;
  footer: string[];
}

/** A headed part, in reading order: why, what to send, what the facility wrote, what happens now. A `fact` is shown large, to be typed elsewhere. */
export interface MailSection {
  heading: string;
  kind: 'list' | 'quote' | 'steps' | 'fact';
  lines: { text: string; more?: string }[];
}

export interface MailLink {
  label: string;
  href: string;
}

/** The public origins of the two apps. */
export interface Origins {
  familyUrl: string;
  staffUrl: string;
}
