/** `npm run record` of former days: says what took its place. */
console.log(
  [
    'Addresses need no recording any more. Between releases drafts are free to change;',
    '“npm run release -- VERSION --says "what is different"” publishes a version and lists its addresses for ever;',
    '“npm run check” says which published address went, and content/addresses.txt says what became of it.',
  ].join('\n'),
);
