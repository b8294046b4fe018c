import sharp from 'sharp';

/** A share picture as PNG, in few colours because drawings have few: some 25 kB, about 0.1 s of one core. */
export const toPng = async (svg: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await sharp(Buffer.from(svg)).png({ palette: true, colours: 24, dither: 0, effort: 1 }).toBuffer());
