import sharp from 'sharp';

/** Few colours because drawings have few. */
const form = { palette: true, colours: 24, dither: 0, effort: 1 } as const;

/** What makes the pictures: another program or another form would make other bytes. */
export const pngMaker = JSON.stringify([sharp.versions, process.platform, process.arch, form]);

/** A share picture as PNG: some 25 kB, about 0.1 s of one core. */
export const toPng = async (svg: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await sharp(Buffer.from(svg)).png(form).toBuffer());
