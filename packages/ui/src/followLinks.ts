/**
 * Lets plain links of this origin change the page without loading it again, so that ui needs no router. Call once with
 * the router's `navigate`; answers with the way to stop. Modified presses, downloads and other targets stay the browser's.
 */
export function followLinks(navigate: (path: string) => void): () => void {
  const listen = (event: MouseEvent) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link?.getAttribute('href') || link.target || link.hasAttribute('download') || link.rel === 'external') return;
    if (link.origin !== location.origin) return;
    if (link.hash && link.pathname === location.pathname && link.search === location.search) return;
    event.preventDefault();
    navigate(link.pathname + link.search + link.hash);
  };
  document.addEventListener('click', listen);
  return () => document.removeEventListener('click', listen);
}
