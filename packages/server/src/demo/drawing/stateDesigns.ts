/** How one state's cards look: ours, not the state's own. The emblem is drawn about 0 0, some 60 wide. */
export interface CardDesign {
  band: string;
  paper: string;
  pattern: string;
  emblem: string;
}

const mountains =
  '<path d="M-44 34-14-18 2 8 14-8 44 34Z" fill="#5f7f8c"/><path d="M-14-18-22-4l8 5 7-7z" fill="#fff"/>';
const leaf =
  '<path d="M0-34C20-20 28 0 0 34-28 0-20-20 0-34Z" fill="#8a5a4c"/><path d="M0-30V40M0-10-12-18M0 4 14-6M0 16-12 8" stroke="#f1e9e4" stroke-width="2.4"/>';
const star = '<path d="M0-36 9-11 35-11 14 5 22 31 0 15-22 31-14 5-35-11-9-11Z" fill="#6a6f96"/>';
const fir = '<path d="M0-38-16-14H-8L-24 10H-12L-30 32H-4V42H4V32H30L12 10H24L8-14H16Z" fill="#4f7a63"/>';
const sun =
  '<circle r="16" fill="#b8862f"/><path d="M0-36V-24M0 36V24M-36 0H-24M36 0H24M-25-25-17-17M25-25 17-17M-25 25-17 17M25 25 17 17" stroke="#b8862f" stroke-width="5" stroke-linecap="round"/>';

const designs: Readonly<Record<string, CardDesign>> = {
  CO: { band: '#54737f', paper: '#eef1ea', pattern: '#cddad6', emblem: mountains },
  OH: { band: '#7d4f46', paper: '#f3eeea', pattern: '#e3d2c9', emblem: leaf },
  TX: { band: '#4d5482', paper: '#eeeff4', pattern: '#d2d5e6', emblem: star },
  OR: { band: '#3f6b56', paper: '#edf2ec', pattern: '#cfe0d1', emblem: fir },
};

const elsewhere: CardDesign = { band: '#7a6636', paper: '#f4f1e6', pattern: '#e2d9bd', emblem: sun };

/** The design of a state's cards; states without their own share one. */
export function designOf(stateCode: string): CardDesign {
  return designs[stateCode] ?? elsewhere;
}
