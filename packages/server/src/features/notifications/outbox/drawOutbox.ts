import { html, Html } from '../html.ts';
import type { MailLanguage, MailWords } from '../mailWords.ts';
import type { KeptMail } from './keptMails.ts';

interface Reader {
  language: MailLanguage;
  say: MailWords;
}

/** The list of kept mails, newest first. */
export function drawList({ language, say }: Reader, mails: KeptMail[], hasMore: boolean): string {
  const row = (mail: KeptMail) =>
    html` <li>
      <a href="/outbox/${mail.name}">
        <strong>${mail.subject}</strong>
        <span>${say('outbox.to', { address: mail.to })}</span>
        <span>${moment(mail.date, language)}</span>
      </a>
    </li>`;
  const list = html`<ol class="mails">
    ${mails.map(row)}
  </ol>`;
  return page(
    { language, say },
    say('outbox.title'),
    html` <h1>${say('outbox.title')}</h1>
      <p class="lead">${say('outbox.about')}</p>
      ${mails.length > 0 ? list : html`<p class="empty">${say('outbox.empty')}</p>`}
      ${hasMore && html`<p>${say('outbox.more', { count: mails.length })}</p>`}
      <p><a class="second" href="/outbox">${say('outbox.again')}</a></p>`,
  );
}

/** One mail: as it looks, in a frame that runs nothing, and as plain text. */
export function drawMail({ language, say }: Reader, mail: KeptMail): string {
  return page(
    { language, say },
    mail.subject,
    html` <p><a href="/outbox">${say('outbox.back')}</a></p>
      <h1>${mail.subject}</h1>
      <p class="lead">${say('outbox.to', { address: mail.to })}<br />${moment(mail.date, language)}</p>
      <h2>${say('outbox.letter')}</h2>
      <iframe
        title="${say('outbox.letter')}"
        src="/outbox/${mail.name}/letter"
        sandbox="allow-popups allow-popups-to-escape-sandbox"
      ></iframe>
      <h2>${say('outbox.text')}</h2>
      <pre tabindex="0">${mail.text}</pre>`,
  );
}

/** Said where a mail is not, or not any more. */
export const drawGone = (reader: Reader): string =>
  page(
    reader,
    reader.say('outbox.title'),
    html` <h1>${reader.say('outbox.gone')}</h1>
      <p><a href="/outbox">${reader.say('outbox.back')}</a></p>`,
  );

const page = ({ language }: Reader, title: string, body: Html): string =>
  html`<!doctype html>
    <html lang="${language.toLowerCase()}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · OpenVisit</title>
        <link rel="stylesheet" href="/outbox/style.css" />
      </head>
      <body>
        <header>${mark} OpenVisit</header>
        <main>${body}</main>
      </body>
    </html>`.text;

const moment = (date: Date, language: MailLanguage): Html =>
  html`<time datetime="${date.toISOString()}"
    >${date.toLocaleString(language === 'ES' ? 'es-US' : 'en-US', { dateStyle: 'long', timeStyle: 'short' })}</time
  >`;

/** Two arches and the light where they meet. */
const mark = new Html(
  '<svg viewBox="0 0 32 32" aria-hidden="true"><path class="line" d="M3 27V14a8 8 0 0 1 16 0v13z"/><path class="line" d="M13 27V14a8 8 0 0 1 16 0v13z"/>' +
    '<path class="lamp" d="M13.9 25.9V14a8 8 0 0 1 2.1-5.4 8 8 0 0 1 2.1 5.4v11.9z"/></svg>',
);
