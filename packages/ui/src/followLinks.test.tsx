import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { followLinks } from './followLinks.ts';

const navigate = jest.fn();
let stop: () => void;

beforeEach(() => {
  navigate.mockClear();
  stop = followLinks(navigate);
});
afterEach(() => stop());

/** Whether the press was taken from the browser. */
function press(link: Record<string, string>, how: MouseEventInit = {}): boolean {
  render(
    <a {...link}>
      <span>Go</span>
    </a>,
  );
  document.addEventListener('click', event => event.preventDefault(), { once: true }); // jsdom cannot leave the page
  fireEvent.click(screen.getByText('Go'), how);
  return navigate.mock.calls.length > 0;
}

it('changes the page without loading it again', () => {
  press({ href: '/requests/1?from=mail#now' });
  expect(navigate).toHaveBeenCalledWith('/requests/1?from=mail#now');
});

it.each([
  ['a place on the same page', { href: '#now' }, {}],
  ['another site', { href: 'https://jail.example.org/' }, {}],
  ['a telephone number', { href: 'tel:+15555550142' }, {}],
  ['a new tab', { href: '/outbox', target: '_blank' }, {}],
  ['a press with Ctrl', { href: '/requests' }, { ctrlKey: true }],
  ['a page of the server', { href: '/outbox', rel: 'external' }, {}],
])('leaves %s to the browser', (_what, link, how) => {
  expect(press(link, how)).toBe(false);
});
