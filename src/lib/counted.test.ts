import { describe, expect, it } from 'vitest';
import { capitalised, counted } from './counted.ts';

describe('counted', () => {
  it('agrees with its noun and writes small counts in words', () => {
    expect(counted(0, 'story', 'stories')).toBe('no stories');
    expect(counted(1, 'story', 'stories')).toBe('one story');
    expect(counted(16, 'story', 'stories')).toBe('sixteen stories');
    expect(counted(17, 'story', 'stories')).toBe('17 stories');
  });
  it('can open a sentence', () => expect(capitalised(counted(2, 'story', 'stories'))).toBe('Two stories'));
});
