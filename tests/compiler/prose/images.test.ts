import { expect, it } from 'vitest';
import { said } from './prose.ts';

it.each([
  '![foil](foil.png)',
  '![foil](https://example.org/foil.png)',
  '![foil][f]\n\n[f]: https://example.org/foil.png',
  '![foil][]\n\n[foil]: https://example.org/foil.png',
  '![foil]\n\n[foil]: https://example.org/foil.png',
  'See ![foil](foil.png) here.',
  '- ![foil](foil.png)',
  '| A |\n|---|\n| ![foil](foil.png) |',
  '[![foil](foil.png)](cu-foil)',
  '![foil](foil.png',
])('an image is refused however it is written: %s', (body) => {
  const problems = said(body).filter((problem) => !problem.includes('remove it'));
  expect(problems).toEqual([expect.stringContaining('images are not allowed in prose; describe it')]);
});
