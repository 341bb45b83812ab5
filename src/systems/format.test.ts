import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, withUnit } from './format.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const show = (...args: Parameters<typeof formatNumber>) => plain(formatNumber(...args));

describe('formatNumber', () => {
  it.each([
    [240_000, 'views/s', undefined, '240,000'],
    [2_600_000_000, '', undefined, '2.6 billion'],
    [162_000_000, '', { decimals: 0 }, '162 million'],
    [1_866_240, '$', { decimals: 2 }, '1.87 M'],
    [56_764_800_000, '$', { decimals: 1 }, '56.8 bn'],
    [15_042_672, '$', { decimals: 1 }, '15.0 M'],
    [75_213.36, '$/year', { significant: 3 }, '75,200'],
    [0.3, '$/GB-month', undefined, '0.30'],
    [0.0005, '$', undefined, '0.0005'],
    [40, '$', undefined, '40'],
    [0.02, 'share', { decimals: 1 }, '2.0 %'],
    [0.07, 'share', undefined, '7 %'],
    [0.9999, 'share', undefined, '99.99 %'],
    [0.622, '/day', { significant: 2 }, '0.62'],
    [99.96, '', { significant: 3 }, '100'],
    [999_999.6, '', { decimals: 0 }, '1 million'],
    [-1234.5, '', { decimals: 1 }, '−1,234.5'],
    [-0.04, '', { decimals: 1 }, '0.0'],
  ] as const)('shows %d %s as it reads in prose', (value, unit, rounding, expected) => {
    expect(show(value, unit, rounding)).toBe(expected);
  });

  it('refuses what is not a finite number', () => {
    expect(() => formatNumber(Number.NaN, '')).toThrow('not a finite number');
  });

  it('never strays from the value by more than half a step of the rounding', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 3 }), (whole, decimals) => {
        const value = whole / 7;
        const back = Number(formatNumber(value, 'x', { decimals }).replaceAll(',', ''));
        expect(Math.abs(back - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
      }),
    );
  });

  it('keeps a number and what scales it on one line', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e12, noNaN: true }), fc.constantFrom('', '$', 'share', 'GB'), (value, unit) => {
        expect(withUnit(formatNumber(value, unit, { decimals: 1 }), unit)).not.toMatch(/ /);
      }),
    );
  });
});

describe('withUnit', () => {
  it.each([
    ['90,000', 'views/s', '90,000 views/s'],
    ['200', '/s', '200/s'],
    ['1.87 M', '$', '$1.87 M'],
    ['280', '$/year', '$280/year'],
    ['−5', '$', '−$5'],
    ['2.0 %', 'share', '2.0 %'],
    ['8', '', '8'],
  ])('joins %s and "%s"', (number, unit, expected) => {
    expect(plain(withUnit(number, unit))).toBe(expected);
  });
});
