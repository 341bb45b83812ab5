import { expect, test } from 'vitest';
import { figuresOf } from './index.ts';
import { systemFromContent, withValues } from './read.fixture.ts';

const system = systemFromContent('view-count');
const figures = (values: Record<string, number> = {}) =>
  new Map(figuresOf(withValues(system, values)).map((each) => [each.id.slice('view-count/'.length), each]));

test.each([
  ['straggler-views', '780,000 views/day'],
  ['archive-stored', '198 TB'],
  ['archive-cost', '$19,900/month'],
  ['archive-stored-after', '62 TB'],
  ['archive-cost-after', '$9,900/month'],
  ['scan-saves', '$4,600/month'],
  ['archive-saves', '$10,000/month'],
  ['over-count-by-site', '1.9 %'],
  ['over-count-by-region', '0.03 %'],
  ['second-model-catch-share', '91 %'],
  ['third-model-catch-share', '86 %'],
  ['second-model-false-share', '0.8 %'],
  ['keyboard-false-share', '37 %'],
  ['keyboard-withheld', '170,000 views/day'],
  ['keyboard-withheld-all', '3.2 million'],
  ['enumeration-time', '40 s'],
  ['rotation-load', '54 %'],
  ['rotation-bloom-error', '2.0 %'],
  ['slow-catch-long', '61 %'],
  ['slow-catch-short', '47 %'],
])('%s is %s', (key, shown) => {
  expect(figures().get(key)?.full.replaceAll('\u00a0', ' ')).toBe(shown);
});

test('an archive that keeps every viewer costs what it did', () => {
  const kept = figures({ 'archive-sample': 1, 'archive-scanned-after': 2400 });
  expect(kept.get('archive-saves')?.value).toBeCloseTo(0, 6);
});

test('the second model erred on keyboards no more often than on everything it flagged', () => {
  const value = (key: string) => figures().get(key)?.value ?? Number.NaN;
  const all = value('views-a-day') * value('second-model-flag-share') * value('second-model-false-share');
  expect(value('keyboard-withheld')).toBeLessThan(all);
});
