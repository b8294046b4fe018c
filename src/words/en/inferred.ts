export const thingsFollow = (count: number): string =>
  `${count} ${count === 1 ? 'thing follows' : 'things follow'} from these and other claims`;
export const inferredBy =
  'Inferred by rules of the vocabulary inside one work or the review’s own word; not said in so many words, and never counted as evidence.';
/** What a rule says, and the claims that it goes from. */
export const from = '{says} From {claims}.';
