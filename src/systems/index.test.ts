import { describe, expect, it } from 'vitest';
import { figureMap, figuresOf } from './index.ts';
import { systemFromContent, withValues } from './read.fixture.ts';

const viewCount = systemFromContent('view-count');

describe('figuresOf', () => {
  it('names the parameter that is missing, and the file to give it in', () => {
    const { 'key-bytes': _gone, ...parameters } = viewCount.parameters;
    expect(() => figuresOf({ id: 'view-count', parameters })).toThrow(
      /"view-count" has no figure "key-bytes".*content\/systems\/view-count\.mdx/,
    );
  });

  it('refuses a parameter that stands where a derived figure would', () => {
    const parameters = { ...viewCount.parameters, 'peak-rate': { label: 'Peak', value: 1, unit: 'views/s' } };
    expect(() => figuresOf({ id: 'view-count', parameters })).toThrow('derived from others');
  });

  it('says which figure a zero parameter breaks', () => {
    expect(() => figuresOf(withValues(viewCount, { 'key-bytes': 0 }))).toThrow(/"tier-rate" comes to Infinity/);
  });

  it('has the parameters alone of a system that nothing is derived for', () => {
    expect(figuresOf({ id: 'other', parameters: { rate: { label: 'Rate', value: 5, unit: '/s', note: 'Invented.' } } })).toEqual([
      { id: 'other/rate', label: 'Rate', value: 5, unit: '/s', number: '5', full: '5/s', note: 'Invented.' },
    ]);
  });
});

describe('figureMap', () => {
  it('holds the figures of every system by id', () => {
    const map = figureMap([viewCount, systemFromContent('payments')]);
    expect(map.get('view-count/peak-rate')?.value).toBe(90_000);
    expect(map.get('payments/peak-rate')?.value).toBe(200);
  });
});
