import { expect, it } from 'vitest';
import { readPresetFile } from '../../src/field/presetFiles.ts';

const path = 'presets/baking/words.yaml';
const text = 'units:\n  g: { dimension: mass }\n';

it('a file of a preset is read once, and again when it says something else', () => {
  const { file } = readPresetFile({ path, text });
  expect(file!.data).toEqual({ units: { g: { dimension: 'mass' } } });
  // The texts are read from disk anew each time, so it goes by what they say.
  expect(readPresetFile({ path, text: `${text}` }).file).toBe(file);
  const changed = readPresetFile({ path, text: text.replace('mass', 'weight') });
  expect(changed.file!.data).toEqual({ units: { g: { dimension: 'weight' } } });
  expect(readPresetFile({ path, text }).file!.data).toEqual(file!.data);
});

it('one that could not be opened is a problem each time, whatever was read of it before', () => {
  readPresetFile({ path, text });
  const unread = { line: 1, column: 1, rule: 'file-is-text', message: 'is no text' };
  expect(readPresetFile({ path, text, unread })).toEqual({ problems: [{ path, ...unread }] });
});
