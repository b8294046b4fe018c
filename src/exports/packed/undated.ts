/** The first day that a ZIP can tell, at midnight. */
const firstDay = 0x21 << 16;

/** Where things stand in the parts of a ZIP, in bytes from the start of each. */
const end = { length: 22, count: 10, directory: 16 } as const;
const listed = { mark: 0x02014b50, length: 46, date: 12, name: 28, extra: 30, comment: 32, file: 42 } as const;
const file = { mark: 0x04034b50, date: 10 } as const;

/** The same ZIP with every file of the first day instead of the hour in which it was packed; in place. Throws for what is no ZIP, or has a comment. */
export function undated(zip: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const expect = (mark: number, at: number): void => {
    if (view.getUint32(at, true) !== mark) throw new Error('This is no ZIP whose files could be dated.');
  };
  const last = zip.byteLength - end.length;
  expect(0x06054b50, last);
  let at = view.getUint32(last + end.directory, true);
  for (let left = view.getUint16(last + end.count, true); left > 0; left--) {
    expect(listed.mark, at);
    view.setUint32(at + listed.date, firstDay, true);
    const own = view.getUint32(at + listed.file, true);
    expect(file.mark, own);
    view.setUint32(own + file.date, firstDay, true);
    const names = [listed.name, listed.extra, listed.comment].map((length) => view.getUint16(at + length, true));
    at += names.reduce((sum, length) => sum + length, listed.length);
  }
  return zip;
}
