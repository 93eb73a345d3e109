/** A drawn figure as a picture, for the comparer: no real face stands in this repository. */
export function drawnPerson(wide: boolean): string {
  const [width, height] = wide ? [440, 300] : [200, 240];
  const figure = `<g fill="currentColor"><path d="M20 240c0-60 30-90 80-90s80 30 80 90z"/><circle cx="100" cy="85" r="48"/></g>`;
  const place = wide ? `<g transform="translate(40 60) scale(.8)">${figure}</g>` : figure;
  return `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${place}</svg>`)}`;
}
