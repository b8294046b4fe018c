/** Endings that tell one substance from another: a graphite is no graphene, a sulfite no sulfide, and ferric no ferrous compound. */
const ending = /(?:ite|ate|ide|ene|ane|yne|ine|yl|ium|ic|ous)(?=s?$)/;
/** What else a stem of such a word goes on with: magnetite is not magnetism. */
const further = /(?:ite|ate|ide|ene|ane|yne|ine|yl|ium|ic|ous|ism|ist)(?=s?$)/;

/** Whether two words that are spelt alike are both whole words, one of them of chemistry, so that neither is a slip for the other. */
export function isOtherWord(typed: string, candidate: string): boolean {
  const own = ending.exec(typed)?.[0];
  const other = further.exec(candidate)?.[0];
  return own !== undefined && other !== undefined && own !== other;
}
