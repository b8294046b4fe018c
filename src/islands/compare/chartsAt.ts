/** The charts on another page of the site by their names, with links that hold here too. */
export async function chartsAt(address: string): Promise<ReadonlyMap<string, HTMLElement>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return new Map(
    [...page.querySelectorAll<HTMLElement>('.compare-chart')].map((figure) => {
      for (const link of figure.querySelectorAll('a'))
        link.setAttribute('href', new URL(link.getAttribute('href')!, address).href);
      return [figure.dataset['chart']!, document.adoptNode(figure)];
    }),
  );
}
