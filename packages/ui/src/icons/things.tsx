/** Shapes of things and of what one can do with them. */
export const things = {
  booth: (
    <>
      <rect x="3" y="4" width="18" height="12" rx="1.5" />
      <path d="M12 4v12M6 20h12M7.5 12.5V11a1.3 1.3 0 0 1 2.5 0v1.5M14 12.5V11a1.3 1.3 0 0 1 2.5 0v1.5" />
    </>
  ),
  calendar: (
    <>
      <rect x="3.5" y="5" width="17" height="15.5" rx="2" />
      <path d="M3.5 10h17M8 2.8v4M16 2.8v4" />
    </>
  ),
  camera: (
    <>
      <path d="M4 8h3.4l1.8-2.8h5.6L16.6 8H20a1 1 0 0 1 1 1v9.5a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V9a1 1 0 0 1 1-1z" />
      <circle cx="12" cy="13.3" r="3.6" />
    </>
  ),
  close: <path d="M6 6l12 12M18 6 6 18" />,
  down: <path d="m6 10 6 6 6-6" />,
  eye: (
    <>
      <path d="M2.5 12S6 5.8 12 5.8 21.5 12 21.5 12 18 18.2 12 18.2 2.5 12 2.5 12z" />
      <circle cx="12" cy="12" r="2.8" />
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
  key: (
    <>
      <circle cx="8" cy="15.5" r="4.5" />
      <path d="M11.3 12.2 20 3.5M16.2 7.3l3 3M13.6 9.9l2 2" />
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
  print: (
    <>
      <path d="M7 9V3.5h10V9M7 17H3.5V9h17v8H17" />
      <path d="M7 14h10v6.5H7z" />
    </>
  ),
  right: <path d="m9 5 7 7-7 7" />,
  search: (
    <>
      <circle cx="10.5" cy="10.5" r="6.5" />
      <path d="m15.5 15.5 5 5" />
    </>
  ),
  sun: (
    <>
      <circle cx="12" cy="12" r="3.8" />
      <path d="M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4" />
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
};
