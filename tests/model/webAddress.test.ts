import { describe, expect, it } from 'vitest';
import { isPreview, noAddress, unreachable } from '../../src/model/webAddress.ts';

describe('an address under which nobody can read a site', () => {
  it.each([
    [noAddress, 'has the name review.example, which is reserved and leads nowhere on the web'],
    ['https://example.org/sodium', 'has the name example.org, which is reserved and leads nowhere on the web'],
    ['https://www.example.com', 'has the name www.example.com, which is reserved and leads nowhere on the web'],
    ['http://localhost:4321', 'has the name localhost, which is reserved and leads nowhere on the web'],
    ['https://printer.local/', 'has the name printer.local, which is reserved and leads nowhere on the web'],
    ['https://intranet/sodium', 'has the name intranet, which only its own network knows'],
    ['http://127.0.0.1:4321', 'has a number (127.0.0.1) for a name, which may change'],
    ['http://[::1]/', 'has a number ([::1]) for a name, which may change'],
    ['ftp://files.host.net/', 'is no web address'],
    ['sodium', 'is no address'],
  ])('%s', (address, why) => {
    expect(unreachable(address)).toBe(why);
    expect(isPreview(address)).toBe(true);
  });

  it.each(['https://org.github.io/sodium', 'https://w3id.org/na-cc', 'https://examples.org', 'https://myexample.com'])(
    'is not %s',
    (address) => {
      expect(unreachable(address)).toBeUndefined();
      expect(isPreview(address)).toBe(false);
    },
  );
});
