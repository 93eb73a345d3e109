import type { Mail, MailSection } from './mail.ts';
import { html, Html } from './html.ts';
import { day, evening, tones } from './mailColours.ts';

const font = "font-family:'Public Sans',system-ui,'Segoe UI',Roboto,Arial,sans-serif";
/** To be read off and typed elsewhere: wide, and no two letters alike. */
const large = `font-family:ui-monospace,'SF Mono',Menlo,Consolas,monospace;font-size:30px;line-height:1.2;font-weight:680;letter-spacing:0.08em;overflow-wrap:anywhere`;
const heading2 = `margin:32px 0 8px;font-size:20px;line-height:1.2;font-weight:680;color:${day.ink}`;

/** The mail as HTML: one column, styles in place, no picture, nothing from outside. Day by itself, evening where the reader's mail has it. */
export function mailHtml(mail: Mail): string {
  const [field, ink] = tones[mail.tone].day;
  const page = html`<!doctype html>
    <html lang="${mail.locale}" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>${mail.subject}</title>
        <style>
          ${eveningStyle(mail)}
        </style>
      </head>
      <body
        class="ground"
        style="margin:0;padding:0;background:${day.ground};color:${day.ink};${new Html(font)};font-size:18px;line-height:1.5"
      >
        <div style="display:none;max-height:0;overflow:hidden">${mail.lead}</div>
        <div
          role="article"
          lang="${mail.locale}"
          aria-label="${mail.subject}"
          class="surface"
          style="max-width:576px;margin:0 auto;background:${day.surface}"
        >
          <div
            class="field"
            style="padding:32px 24px 24px;background:${field};color:${ink};border:1px solid transparent"
          >
            <p class="field-ink" style="margin:0 0 8px;font-size:16px;font-weight:680;color:${ink}">${mail.status}</p>
            <h1 class="ink" style="margin:0;font-size:30px;line-height:1.15;font-weight:680;color:${day.ink}">
              ${mail.heading}
            </h1>
          </div>
          <div style="padding:24px">
            <p class="ink" style="margin:0 0 12px;color:${day.ink}">${mail.greeting}</p>
            <p class="ink" style="margin:0;color:${day.ink}">${mail.lead}</p>
            ${mail.sections.map(drawSection)}
            <p class="ink" style="margin:32px 0 24px;font-weight:680;color:${day.ink}">${mail.todo}</p>
            <p style="margin:0 0 24px">
              <a
                class="action"
                href="${mail.button.href}"
                style="display:inline-block;padding:14px 24px;border-radius:8px;background:${day.action};color:${day.onAction};border:1px solid transparent;font-weight:680;text-decoration:none"
                >${mail.button.label}</a
              >
            </p>
            ${
              mail.help &&
              html`<p style="margin:0">
                <a class="link" href="${mail.help.href}" style="color:${day.action}">${mail.help.label}</a>
              </p>`
            }
          </div>
          <div
            class="ink2 line"
            style="padding:16px 24px 32px;border-top:1px solid ${day.line};color:${day.ink2};font-size:16px"
          >
            ${mail.footer.map(line => html`<p style="margin:0 0 8px">${line}</p> `)}
          </div>
        </div>
      </body>
    </html> `;
  return page.text;
}

function drawSection({ heading, kind, lines }: MailSection): Html {
  const title = html`<h2 class="ink" style="${new Html(heading2)}">${heading}</h2> `;
  if (kind === 'fact') {
    return html`${title}
      <p
        class="ink line"
        style="margin:0;padding:12px 16px;border:2px solid ${day.line};border-radius:8px;${new Html(large)};color:${day.ink}"
      >
        ${lines.map(({ text }) => text)}
      </p> `;
  }
  if (kind === 'quote') {
    const words = lines.map(({ text }) => html`<p style="margin:0 0 8px">${text}</p> `);
    return html`${title}
      <blockquote
        class="ink line"
        style="margin:0;padding:4px 0 4px 16px;border-left:4px solid ${day.line};color:${day.ink}"
      >
        ${words}
      </blockquote> `;
  }
  const drawn = lines.map(({ text, more }) => (more ? html`<strong>${text}</strong><br />${more}` : html`${text}`));
  if (kind === 'steps' && drawn.length === 1) {
    return html`${title}
      <p class="ink" style="margin:0;color:${day.ink}">${drawn}</p> `;
  }
  const items = drawn.map(line => html`<li style="margin:0 0 8px">${line}</li> `);
  const list = new Html(kind === 'steps' ? 'ol' : 'ul');
  return html`${title}<${list} class="ink" style="margin:0;padding-left:24px;color:${day.ink}">${items}</${list}>\n`;
}

/** What a mail reader in the evening puts over the styles in place. */
function eveningStyle({ tone }: Mail): Html {
  const [field, ink] = tones[tone].evening;
  const rules = [
    `.ground{background:${evening.ground}!important}`,
    `.surface{background:${evening.surface}!important}`,
    `.field{background:${field}!important}`,
    `.field-ink{color:${ink}!important}`,
    `.ink{color:${evening.ink}!important}`,
    `.ink2{color:${evening.ink2}!important}`,
    `.line{border-color:${evening.line}!important}`,
    `.link{color:${evening.action}!important}`,
    `.action{background:${evening.action}!important;color:${evening.onAction}!important}`,
  ];
  return new Html(`:root{color-scheme:light dark}@media (prefers-color-scheme:dark){${rules.join('')}}`);
}
