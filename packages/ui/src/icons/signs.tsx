/** Shapes that say how something stands: statuses, steps, warnings. */
export const signs = {
  absent: (
    <>
      <path d="M5 20.5V17a7 7 0 0 1 14 0v3.5z" strokeDasharray="2.6 2.6" />
      <circle cx="12" cy="6.2" r="3.2" strokeDasharray="2.4 2.4" />
    </>
  ),
  answer: (
    <>
      <path d="M4 4.5h16v11h-7.6L8 19.5v-4H4z" />
      <path d="M12 12.6V8M9.8 9.9 12 7.7l2.2 2.2" />
    </>
  ),
  back: (
    <>
      <path d="M4 9h10a5.5 5.5 0 0 1 0 11h-4" />
      <path d="M8 4.6 3.6 9 8 13.4" />
    </>
  ),
  broken: <path d="M9 7H7.5a5 5 0 0 0 0 10H9M15 7h1.5a5 5 0 0 1 0 10H15M12 3v2.5M12 18.5V21" />,
  calendarCross: (
    <>
      <rect x="3.5" y="5" width="17" height="15.5" rx="2" />
      <path d="M3.5 10h17M8 2.8v4M16 2.8v4M9.6 13l4.8 4.8M14.4 13l-4.8 4.8" />
    </>
  ),
  calendarTick: (
    <>
      <rect x="3.5" y="5" width="17" height="15.5" rx="2" />
      <path d="M3.5 10h17M8 2.8v4M16 2.8v4M8.8 15.2l2.3 2.2 4-4.4" />
    </>
  ),
  clock: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 7v5l3.2 2" />
    </>
  ),
  doorIn: (
    <>
      <path d="M10 3.5h9v17h-9" />
      <path d="M3.5 12h10M10 8.4l3.6 3.6-3.6 3.6" />
    </>
  ),
  hourglass: (
    <>
      <path d="M6.5 3.5h11M6.5 20.5h11M7.5 3.5c0 5 4.5 5.5 4.5 8.5s-4.5 3.5-4.5 8.5M16.5 3.5c0 5-4.5 5.5-4.5 8.5s4.5 3.5 4.5 8.5" />
      <path d="M9.5 18.5h5" />
    </>
  ),
  info: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 11.2v5M12 7.8v.1" />
    </>
  ),
  lapsed: (
    <>
      <circle cx="12" cy="12" r="9" strokeDasharray="3 3.3" />
      <path d="M12 7.5V12h-3.2" />
    </>
  ),
  lock: (
    <>
      <rect x="4.5" y="10.5" width="15" height="10" rx="2" />
      <path d="M8 10.5V7.5a4 4 0 0 1 8 0v3" />
    </>
  ),
  now: (
    <>
      <circle cx="12" cy="12" r="9.5" fill="var(--lamp)" stroke="currentColor" />
      <circle cx="12" cy="12" r="3.6" fill="var(--on-lamp)" stroke="none" />
    </>
  ),
  octagon: (
    <>
      <path d="M8.3 3.2h7.4l5.1 5.1v7.4l-5.1 5.1H8.3l-5.1-5.1V8.3z" />
      <path d="M8 12h8" />
    </>
  ),
  onNow: (
    <>
      <circle cx="12" cy="12" r="4.2" fill="currentColor" />
      <path d="M5.6 5.6a9 9 0 0 0 0 12.8M18.4 5.6a9 9 0 0 1 0 12.8" />
    </>
  ),
  pause: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M9.8 8.8v6.4M14.2 8.8v6.4" />
    </>
  ),
  question: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M9.3 9.4a2.7 2.7 0 1 1 4 2.4c-.9.5-1.3 1-1.3 2M12 16.6v.1" />
    </>
  ),
  ring: <circle cx="12" cy="12" r="9" />,
  struck: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M5.8 5.8l12.4 12.4" />
    </>
  ),
  tick: <path d="m5 12.8 4.6 4.6L19 7.4" />,
  tickFull: (
    <>
      <circle cx="12" cy="12" r="9.5" fill="currentColor" />
      <path d="m7.8 12.4 2.9 2.9 5.5-5.9" stroke="var(--tick, var(--ground))" strokeWidth="2.2" />
    </>
  ),
  tickRing: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="m8 12.4 2.8 2.8L16 9.4" />
    </>
  ),
  warning: (
    <>
      <path d="M12 3.5 21.5 20h-19z" />
      <path d="M12 10v4.5M12 17.2v.1" />
    </>
  ),
  wrench: (
    <path d="M20.3 7.2a4.7 4.7 0 0 1-6.2 5.7L7 20a2 2 0 0 1-2.9-2.9l7.1-7.1a4.7 4.7 0 0 1 5.7-6.2L14 6.7l.6 2.7 2.7.6z" />
  ),
};
