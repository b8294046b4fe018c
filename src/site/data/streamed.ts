/** Pieces as the body of an answer: each is made when the one before it is taken. */
export const streamed = (pieces: Iterator<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new ReadableStream({
    pull: (body) => {
      const next = pieces.next();
      if (next.done) body.close();
      else body.enqueue(next.value);
    },
  });
