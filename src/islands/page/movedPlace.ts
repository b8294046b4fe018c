/**
 * Takes a reader who came for a place on a page that moved to where that place is now. Without script the page alone is found: a
 * redirect of HTML drops what stands behind `#`.
 */
function goToPlace(): void {
  const moved = document.querySelector<HTMLAnchorElement>('a[data-moved]');
  const place = location.hash.slice(1);
  if (!moved || place === '') return;
  const target = document.getElementById(place)?.querySelector('a')?.href ?? new URL(location.hash, moved.href).href;
  location.replace(target);
}
goToPlace();
