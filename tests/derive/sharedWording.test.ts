import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { renderedTexts } from '../../src/derive/renderedTexts.ts';
import { sharedWording } from '../../src/derive/sharedWording.ts';
import { content, edited } from '../compiler/fixture.ts';

const source =
  'The polarization of the aluminum fiber behaved well at $2 \\mathrm{mA} / \\mathrm{cm}^{2}$ and 1 mAh/cm² for 3,000 h [12,13]. Nothing else.';

describe('wording shared with a source', () => {
  it.each([
    'The polarisation of the aluminium fibre behaved well at 2 mA cm⁻² and 1 mAh cm⁻² for 3000 h.',
    'the polarization of the aluminum fiber behaved well [72] at 2.0 mA/cm2 and 1 mAh/cm2',
  ])('is found however links, citations, units, LaTeX and spellings are set: %s', (text) => {
    expect(sharedWording(text, source)).toHaveLength(1);
  });

  it('is not found in nine words, or in other words', () => {
    expect(sharedWording('polarization of the aluminum fiber behaved well at 2', source)).toEqual([]);
    expect(
      sharedWording('The fibre of aluminium polarised little, whatever was asked of it in the test.', source),
    ).toEqual([]);
  });

  it('is found in a sentence that is planted in an entry with links and a citation', () => {
    const planted =
      'The [polarisation](dendrites) of the [aluminium](cu-foil) fibre behaved well [@1] at 2 mA cm⁻² and 1 mAh cm⁻².';
    const { graph, problems } = compile(content(edited('materials/sn-cu.md', 'Tin on copper [@1].', planted)));
    expect(problems).toEqual([]);
    const found = renderedTexts(graph!).flatMap(({ file, text }) => sharedWording(text, source).map(() => file));
    expect(found).toEqual(['materials/sn-cu.md']);
  });
});
