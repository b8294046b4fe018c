import type { ViewRecord } from './viewRecord.ts';

const cell = (value: string): string => (/[",\n;]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** One row per piece of evidence on screen, and one for each thing that follows (RFC 4180, UTF-8); lists inside a cell are joined with `;`. */
export function toViewCsv({ claims }: ViewRecord): string {
  const head = [
    'claim_id',
    'source_id',
    'source',
    'relation',
    'target_id',
    'target',
    'derived',
    'locator',
    'reference_numbers',
    'basis',
    'confidence',
    'statement',
    'status',
    'rule',
    'from',
  ];
  const rows = claims.map((claim) => [
    claim.claim,
    claim.source,
    claim.sourceTitle,
    claim.relation,
    claim.target,
    claim.targetTitle,
    String(claim.status === 'derived'),
    claim.locator,
    claim.references.join(';'),
    claim.basis,
    claim.confidence,
    claim.says,
    claim.status,
    claim.rule,
    claim.from.join(';'),
  ]);
  return `${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
