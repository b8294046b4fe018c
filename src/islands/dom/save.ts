import { pngScale, withResolution } from '../../exports/viewPng.ts';
import { element } from './element.ts';

/** Hands a file to the reader under a name. */
export function saveAs(file: Blob, name: string): void {
  const link = element('a', { href: URL.createObjectURL(file), download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the file after the click; ten seconds are enough to begin.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** An SVG text as a PNG of 300 dots per inch. */
export async function rasterise(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * pngScale);
  canvas.height = Math.round(image.height * pngScale);
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(address);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('the browser made no PNG');
  return new Blob([withResolution(new Uint8Array(await blob.arrayBuffer())) as Uint8Array<ArrayBuffer>], {
    type: 'image/png',
  });
}
