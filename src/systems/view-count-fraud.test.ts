import { describe, expect, test } from 'vitest';
import { openLedger } from './ledger.ts';
import { deriveViewCountFraud, wilson } from './view-count-fraud.ts';

const plain = (value: number, unit = '') => ({ label: 'a label', value, unit });
const ledger = openLedger({
  id: 'view-count',
  parameters: {
    'views-a-day': plain(2.6e9),
    'rule-flag-share': plain(0.018, 'share'),
    'review-sample': plain(600),
    'review-sample-real': plain(24),
    'model-sample-real': plain(9),
    'bought-views': plain(50_000),
    'rule-caught': plain(36_000),
    'rule-caught-later': plain(27_500),
    'model-caught': plain(40_500),
  },
});
deriveViewCountFraud(ledger);

describe('wilson', () => {
  test('agrees with the published interval for 10 of 100', () => {
    expect(wilson(10, 100).low).toBeCloseTo(0.0552, 4);
    expect(wilson(10, 100).high).toBeCloseTo(0.1744, 4);
  });
  test('stays above nothing when nothing was found', () => {
    expect(wilson(0, 600).low).toBeCloseTo(0, 12);
    expect(wilson(0, 600).high).toBeGreaterThan(0);
  });
});

describe('fraud rules', () => {
  test.each([
    ['rule-false-share', '4.0 %'],
    ['rule-false-low', '2.7 %'],
    ['rule-false-high', '5.9 %'],
    ['model-false-share', '1.5 %'],
    ['rule-real-withheld', '1.9 million views/day'],
    ['rule-real-withheld-share', '0.07 %'],
    ['rule-catch-share', '72 %'],
    ['rule-catch-share-later', '55 %'],
    ['model-catch-share', '81 %'],
  ])('%s is %s', (key, shown) => {
    expect(ledger.show(key).replaceAll('\u00a0', ' ')).toBe(shown);
  });
});
