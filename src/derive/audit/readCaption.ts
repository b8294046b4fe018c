import { flatten } from '../../chemistry/markup.ts';
import type { Evidence, Measure, StatementClaim } from '../../model/graph.ts';
import { parseMeasure } from '../../vocabulary/measures.ts';
import { quantityNames, type Quantity } from '../../vocabulary/quantities.ts';
import type { Test } from '../../vocabulary/tests.ts';
import { placeOf } from './locatorOrder.ts';

/** What a caption says of the test it shows. */
export interface Caption {
  readonly claim: StatementClaim;
  readonly currentDensity?: Measure;
  readonly arealCapacity?: Measure;
  readonly rate?: Measure;
  readonly quantity?: Quantity;
}

/** Reads the part of a statement that retells the caption: up to the semicolon after which it is set against the text. */
export function readCaption(claim: StatementClaim): Caption | undefined {
  if (placeOf(claim.evidence.locator) !== 'caption') return undefined;
  const said = flatten(claim.evidence.says!.split(/;|, where/u)[0]!).replaceAll('\u00a0', ' ');
  const found = (pattern: RegExp): Measure | undefined => {
    const text = pattern.exec(said);
    const measure = text ? parseMeasure(`${text[1]} ${text[2]!.replace(/ cm-2$/, '/cm2')}`) : undefined;
    return typeof measure === 'object' ? measure : undefined;
  };
  const currentDensity = found(/(\d+(?:\.\d+)?) (mA(?:\/cm2| cm-2))/);
  const arealCapacity = found(/(\d+(?:\.\d+)?) (mAh(?:\/cm2| cm-2))/);
  const rate = found(/(\d+(?:\.\d+)?) (C)\b/);
  // A capacity alone may be an amount deposited once; a test has a current or a rate.
  if (!currentDensity && !rate) return undefined;
  const quantity = quantityNames.filter((name) => said.includes(name)).sort((a, b) => b.length - a.length)[0];
  return {
    claim,
    ...(currentDensity && { currentDensity }),
    ...(arealCapacity && { arealCapacity }),
    ...(rate && { rate }),
    ...(quantity && { quantity }),
  };
}

/** The tests a caption may show: the one its basis names, or either cell that sodium is plated and stripped in. */
export function testsShown({ basis }: Evidence): readonly Test[] {
  switch (basis) {
    case 'half cell':
      return ['half-cell'];
    case 'symmetric cell':
      return ['symmetric-cell'];
    case 'full cell':
      return ['full-cell'];
    case 'anode-free cell':
      return ['anode-free-full-cell'];
    case 'stated without data':
      return ['half-cell', 'symmetric-cell'];
    default:
      return [];
  }
}
