import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';
import { policyFor, withPolicy } from './security-policy.ts';
import { entryPath, withBase } from './url.ts';

describe('url', () => {
  it.each([
    ['/matrix/', '/', '/matrix/'],
    ['/matrix/', '/team-guide/', '/team-guide/matrix/'],
    ['/', '/team-guide/', '/team-guide/'],
  ])('puts %s under %s', (path, base, expected) => expect(withBase(path, base)).toBe(expected));

  it('refuses a path that a page would resolve against itself', () => {
    expect(() => withBase('matrix/', '/')).toThrow('withBase takes a path that starts with "/", not "matrix/"');
  });

  it('gives sources one page, and each an anchor on it', () => {
    expect(entryPath('source', 'amazon/letter-2015')).toBe('/sources/#amazon-letter-2015');
  });
});

describe('nearest', () => {
  it('offers a word within reach and nothing beyond', () => {
    expect(nearest('ownershp', ['ownership', 'dive-deep'])).toBe('ownership');
    expect(nearest('frugality', ['ownership', 'dive-deep'])).toBeUndefined();
  });
});

describe('security policy', () => {
  const page =
    '<!doctype html><html><head><meta charset="utf-8"><script>go()</script><script type="application/ld+json">{}</script></head></html>';

  it('allows the inline scripts of the page by hash, and no data block', () => {
    expect(policyFor(page).match(/'sha256-[^']+'/g)).toHaveLength(1);
    expect(policyFor(page)).not.toContain('unsafe-inline');
  });

  it('stands right after the charset', () => {
    expect(withPolicy(page)).toMatch(/<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none';/);
  });

  it('does not let a page out ungoverned', () => {
    expect(() => withPolicy('<p>hello</p>')).toThrow('no <meta charset="utf-8">');
  });
});
