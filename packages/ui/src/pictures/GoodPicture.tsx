/** A drawn picture, as it should be: a face in the light of a window, or a card with all its corners. Says nothing by itself. */
export function GoodPicture({ of }: { of: 'face' | 'cardFront' | 'cardBack' }) {
  return (
    <svg className={`good-picture ${of}`} viewBox={of === 'face' ? '0 0 150 188' : '0 0 240 168'} aria-hidden="true">
      {drawings[of]}
    </svg>
  );
}

const table = <rect className="table" width="240" height="168" rx="14" />;
const card = <rect className="card" x="20" y="20" width="200" height="128" rx="10" />;
const corners = (
  <path
    className="corners"
    d="M10 34V22A12 12 0 0 1 22 10H34M206 10h12a12 12 0 0 1 12 12v12M230 134v12a12 12 0 0 1-12 12h-12M34 158H22a12 12 0 0 1-12-12v-12"
  />
);

const drawings = {
  face: (
    <>
      <path className="room" d="M0 178V75a75 75 0 0 1 150 0v103a10 10 0 0 1-10 10H10a10 10 0 0 1-10-10Z" />
      <path className="light" d="M0 178V75A75 75 0 0 1 75 0q-22 90-40 188H10a10 10 0 0 1-10-10Z" />
      <path className="clothes" d="M16 188q4-48 40-54h38q36 6 40 54Z" />
      <path className="skin" d="M62 112h26v22a13 13 0 0 1-26 0Z" />
      <ellipse className="skin" cx="75" cy="84" rx="32" ry="39" />
      <path className="hair" d="M41 82c-5-34 12-52 35-52s38 18 33 52c-3-22-14-31-24-33-10 6-30 6-37 4-4 7-6 15-7 29Z" />
      <path className="line" d="M60 84v4M90 84v4M75 88v10h-4M65 107q10 7 20 0" />
    </>
  ),
  cardFront: (
    <>
      {table}
      {card}
      <path className="band" d="M20 44V30a10 10 0 0 1 10-10h180a10 10 0 0 1 10 10v14Z" />
      <rect className="room" x="32" y="56" width="54" height="68" rx="4" />
      <circle className="skin" cx="59" cy="82" r="13" />
      <path className="clothes" d="M38 124q2-24 21-24t21 24Z" />
      <path className="print" d="M100 64h60M100 80h92M100 94h74M100 108h86M100 122h48" />
      {corners}
    </>
  ),
  cardBack: (
    <>
      {table}
      {card}
      <path className="stripe" d="M20 36h200v20H20Z" />
      <path
        className="bars"
        d="M36 72v34M44 72v34M49 72v34M60 72v34M64 72v34M72 72v34M83 72v34M88 72v34M99 72v34M104 72v34M112 72v34M123 72v34M127 72v34M138 72v34M146 72v34M151 72v34M162 72v34M167 72v34M178 72v34M186 72v34M190 72v34M201 72v34"
      />
      <path className="print" d="M36 122h120M36 134h80" />
      {corners}
    </>
  ),
};
