import sharp from 'sharp';

/** A share picture as PNG, in few colours because drawings have few; about 0.1 s of one core. */
export const toPng = async (svg: string): Promise<Uint8Array> =>
  sharp(Buffer.from(svg)).png({ palette: true, colours: 64, effort: 1 }).toBuffer();
