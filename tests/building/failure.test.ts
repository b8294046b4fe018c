import { describe, expect, it } from 'vitest';
import { failure, failureIn } from '../../src/site/failure.ts';

const systemError = (code: string, rest: object): Error => Object.assign(new Error(`${code}: …`), { code, ...rest });

describe('failure', () => {
  it('says a system error by its path and what it means', () => {
    expect(failure(systemError('ENOSPC', { path: '/a' }))).toBe('/a: the disk is full (ENOSPC)');
    expect(failure(systemError('EXDEV', { path: '/a' }))).toBe('EXDEV: …');
    expect(failure(systemError('EACCES', { path: '/a', dest: '/b' }))).toBe('/a → /b: no permission (EACCES)');
    expect(failure(systemError('EMFILE', {}))).toBe('too many files are open (EMFILE)');
  });

  it('says any other error by its message', () => {
    expect(failure(new Error('one line'))).toBe('one line');
    expect(failure('text')).toBe('text');
  });
});

describe('failureIn', () => {
  it.each([
    ["x\nError: ENOSPC: no space left on device, open '/a b'\n    at f", '/a b: the disk is full (ENOSPC)'],
    ['Error: EMFILE: too many open files\n', 'too many files are open (EMFILE)'],
    ['Caused by:\n  No space left on device (os error 28)\n', 'the disk is full (ENOSPC)'],
    ['Permission denied (os error 13)', 'no permission (EACCES)'],
  ])('finds in %j what a program met', (printed, said) => {
    expect(failureIn(printed)).toBe(said);
  });

  it.each(['', 'TypeError: x is not a function', 'ENOSPC', '(os error 999)'])('finds nothing in %j', (printed) => {
    expect(failureIn(printed)).toBeUndefined();
  });
});
