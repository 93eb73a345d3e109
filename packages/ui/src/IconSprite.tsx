/**
 * The shapes: a 24 grid, stroke 1.75, round ends, the colour of the text beside them; filled only for "done", "approved" and "on now".
 */
const shapes = {
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
  booth: (
    <>
      <rect x="3" y="4" width="18" height="12" rx="1.5" />
      <path d="M12 4v12M6 20h12M7.5 12.5V11a1.3 1.3 0 0 1 2.5 0v1.5M14 12.5V11a1.3 1.3 0 0 1 2.5 0v1.5" />
    </>
  ),
  broken: <path d="M9 7H7.5a5 5 0 0 0 0 10H9M15 7h1.5a5 5 0 0 1 0 10H15M12 3v2.5M12 18.5V21" />,
  calendar: (
    <>
      <rect x="3.5" y="5" width="17" height="15.5" rx="2" />
      <path d="M3.5 10h17M8 2.8v4M16 2.8v4" />
    </>
  ),
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
  camera: (
    <>
      <path d="M4 8h3.4l1.8-2.8h5.6L16.6 8H20a1 1 0 0 1 1 1v9.5a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V9a1 1 0 0 1 1-1z" />
      <circle cx="12" cy="13.3" r="3.6" />
    </>
  ),
  clock: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 7v5l3.2 2" />
    </>
  ),
  close: <path d="M6 6l12 12M18 6 6 18" />,
  doorIn: (
    <>
      <path d="M10 3.5h9v17h-9" />
      <path d="M3.5 12h10M10 8.4l3.6 3.6-3.6 3.6" />
    </>
  ),
  down: <path d="m6 10 6 6 6-6" />,
  eye: (
    <>
      <path d="M2.5 12S6 5.8 12 5.8 21.5 12 21.5 12 18 18.2 12 18.2 2.5 12 2.5 12z" />
      <circle cx="12" cy="12" r="2.8" />
    </>
  ),
  hourglass: (
    <>
      <path d="M6.5 3.5h11M6.5 20.5h11M7.5 3.5c0 5 4.5 5.5 4.5 8.5s-4.5 3.5-4.5 8.5M16.5 3.5c0 5-4.5 5.5-4.5 8.5s4.5 3.5 4.5 8.5" />
      <path d="M9.5 18.5h5" />
    </>
  ),
  house: (
    <>
      <path d="M4 11 12 4l8 7v9.5H4z" />
      <path d="M9.5 20.5V15h5v5.5" />
    </>
  ),
  idCard: (
    <>
      <rect x="2.8" y="5" width="18.4" height="14" rx="2" />
      <path d="M6.2 15.6V12a2.4 2.4 0 0 1 4.8 0v3.6zM14.5 10h3.7M14.5 14h3.7" />
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
  leave: (
    <>
      <path d="M14 3.5H5v17h9" />
      <path d="M10 12h10.5M17 8.4l3.6 3.6-3.6 3.6" />
    </>
  ),
  left: <path d="m15 5-7 7 7 7" />,
  lineUp: (
    <>
      <rect x="3" y="5" width="8" height="14" rx="1" />
      <rect x="13" y="5" width="8" height="14" rx="1" />
      <path d="M1.5 12h21" strokeDasharray="2 2.5" />
    </>
  ),
  lock: (
    <>
      <rect x="4.5" y="10.5" width="15" height="10" rx="2" />
      <path d="M8 10.5V7.5a4 4 0 0 1 8 0v3" />
    </>
  ),
  mail: (
    <>
      <rect x="3" y="5" width="18" height="14" rx="2" />
      <path d="m3.6 6.6 8.4 6.6 8.4-6.6" />
    </>
  ),
  menu: <path d="M4 7h16M4 12h16M4 17h16" />,
  message: (
    <>
      <path d="M4 4.5h16v11.5h-8.5L7 20v-4H4z" />
      <path d="M8 9h8M8 12h5" />
    </>
  ),
  minus: <path d="M5 12h14" />,
  money: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M14.8 9.2c-.5-1-1.5-1.5-2.8-1.5-1.7 0-2.8.8-2.8 2.1 0 3 5.8 1.4 5.8 4.4 0 1.3-1.3 2.1-3 2.1-1.5 0-2.6-.6-3-1.7M12 6v12" />
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
  pencil: (
    <>
      <path d="M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19z" />
      <path d="m13.8 6.8 3.4 3.4" />
    </>
  ),
  person: (
    <>
      <path d="M5 20.5V17a7 7 0 0 1 14 0v3.5z" />
      <circle cx="12" cy="6.2" r="3.2" />
    </>
  ),
  phone: (
    <path d="M6.5 3.5h3l1.6 4.3-2 1.6a12 12 0 0 0 5.5 5.5l1.6-2 4.3 1.6v3a2 2 0 0 1-2.2 2A16.5 16.5 0 0 1 4.5 5.7a2 2 0 0 1 2-2.2z" />
  ),
  pin: (
    <>
      <path d="M12 21s-7-6.4-7-11.5a7 7 0 0 1 14 0C19 14.6 12 21 12 21z" />
      <circle cx="12" cy="9.5" r="2.5" />
    </>
  ),
  plus: <path d="M12 5v14M5 12h14" />,
  question: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M9.3 9.4a2.7 2.7 0 1 1 4 2.4c-.9.5-1.3 1-1.3 2M12 16.6v.1" />
    </>
  ),
  right: <path d="m9 5 7 7-7 7" />,
  ring: <circle cx="12" cy="12" r="9" />,
  search: (
    <>
      <circle cx="10.5" cy="10.5" r="6.5" />
      <path d="m15.5 15.5 5 5" />
    </>
  ),
  struck: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M5.8 5.8l12.4 12.4" />
    </>
  ),
  sun: (
    <>
      <circle cx="12" cy="12" r="3.8" />
      <path d="M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4" />
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
  turn: <path d="M19.5 12a7.5 7.5 0 1 1-2.2-5.3L20 9.4M20 4.5v4.9h-4.9" />,
  up: <path d="m6 14 6-6 6 6" />,
  video: (
    <>
      <rect x="2.8" y="6" width="12.7" height="12" rx="2" />
      <path d="m15.5 11 5.7-3.4v8.8L15.5 13" />
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

/** The name of a shape in the sprite. */
export type IconName = keyof typeof shapes;

/** All shapes, drawn once per page, so that each use is one short reference. */
export function IconSprite() {
  return (
    <svg className="sprite" aria-hidden="true">
      {Object.entries(shapes).map(([name, shape]) => (
        <symbol key={name} id={`icon-${name}`} viewBox="0 0 24 24">
          {shape}
        </symbol>
      ))}
    </svg>
  );
}
