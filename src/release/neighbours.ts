import type { Released } from './edits.ts';

/** `CITATION.cff` with the version and its date; other lines stay as they are. */
export function editCitation(text: string, { version, date }: Released): string {
  return withLine(withLine(text, 'version', version), 'date-released', `'${date}'`);
}

function withLine(text: string, key: string, value: string): string {
  const line = new RegExp(`^${key}:[^\\r\\n]*`, 'm');
  if (line.test(text)) return text.replace(line, () => `${key}: ${value}`);
  return `${text.replace(/\n*$/, '')}\n${key}: ${value}\n`;
}

/**
 * `package.json` or its lock file with the new version, where it was kept in step with the content so far; undefined where it was
 * not, or is no such file.
 */
export function editPackage(text: string, from: string, { version }: Released): string | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!hasVersion(data) || data.version !== from) return undefined;
  data.version = version;
  const root = (data as { packages?: Record<string, unknown> }).packages?.[''];
  if (hasVersion(root)) root.version = version;
  return `${JSON.stringify(data, null, 2)}\n`;
}

const hasVersion = (value: unknown): value is { version: string } =>
  typeof value === 'object' && value !== null && 'version' in value && typeof value.version === 'string';
