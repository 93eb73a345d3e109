import type { Mail, MailSection } from './mail.ts';

/** The mail as plain text, in the same order as its HTML: for those who read it without, and for screen readers that like it better. */
export function mailText(mail: Mail): string {
  const sections = mail.sections.map(({ heading, kind, lines }) =>
    [
      heading,
      '',
      ...lines.map((line, place) => drawLine(lines.length === 1 && kind === 'steps' ? 'only' : kind, line, place)),
    ].join('\n'),
  );
  return [
    `${mail.heading}\n[${mail.status}]`,
    mail.greeting,
    mail.lead,
    ...sections,
    mail.todo,
    `${mail.button.label}:\n${mail.button.href}`,
    ...(mail.help ? [`${mail.help.label}\n${mail.help.href}`] : []),
    '-- ',
    mail.footer.join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

function drawLine(
  kind: MailSection['kind'] | 'only',
  { text, more }: { text: string; more?: string },
  place: number,
): string {
  if (kind === 'only' || kind === 'fact') return text;
  if (kind === 'quote') return `> ${text}`.trimEnd();
  const mark = kind === 'steps' ? `${place + 1}.` : '-';
  return more ? `${mark} ${text}\n  ${more}` : `${mark} ${text}`;
}
