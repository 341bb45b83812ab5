import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from './index.ts';
import { systemFromContent, withValues } from './read.fixture.ts';

const system = systemFromContent('view-count');
const figures = new Map(figuresOf(system).map((figure) => [figure.id.slice('view-count/'.length), figure]));
const shown = (key: string) => figures.get(key)?.full.replaceAll('\u00a0', ' ');
const valueOf = (values: Record<string, number>, key: string) =>
  figuresOf(withValues(system, values)).find(({ id }) => id === `view-count/${key}`)?.value ?? Number.NaN;

describe('view-count', () => {
  it.each([
    ['views-a-day', '2.6 billion'],
    ['mean-rate', '30,000 views/s'],
    ['peak-rate', '90,000 views/s'],
    ['dedup-window', '30 min'],
    ['live-keys', '162 million'],
    ['key-bytes', '96 B'],
    ['peak-memory', '15.6 GB'],
    ['tier-memory', '32 GB'],
    ['tier-rate', '185,000 views/s'],
    ['tier-headroom', '2.06 × peak'],
    ['tier-ops', '960,000 ops/s'],
    ['repeat-share', '8 %'],
    ['late-repeat-share', '30 %'],
    ['spike-rate', '240,000 views/s'],
    ['spike-raw-rate', '261,000 events/s'],
    ['spike-memory', '41.5 GB'],
    ['alert-share', '70 %'],
    ['alert-minute', '8'],
    ['eviction-minute', '19'],
    ['missing-keys', '22.8 %'],
    ['over-count-untouched', '2.0 %'],
    ['hot-videos', '1,000'],
    ['hot-share', '38 %'],
    ['hot-keys', '164 million'],
    ['hot-window', '5 min'],
    ['hot-keys-memory', '15.8 GB'],
    ['over-count-hot', '2.6 %'],
    ['over-count-all', '1.0 %'],
    ['change-minute', '21'],
    ['old-hot-keys', '115 million'],
    ['sweep-rate', '400,000 keys/s'],
    ['sweep-time', '4.8 min'],
    ['sweep-load', '69 %'],
    ['tier-after-sweep', '84 %'],
    ['tier-settled', '89 %'],
    ['alt-window', '20 min'],
    ['alt-memory', '27.6 GB'],
    ['alt-fill', '86 %'],
    ['reshard-time', '40 min'],
    ['extra-memory', '20 GB'],
    ['bloom-error', '0.5 %'],
    ['bloom-bits', '11.03 bits'],
    ['bloom-memory', '226 MB'],
    ['bloom-compound', '1.0 %'],
    ['bloom-look-back', '60 min'],
    ['log-retention', '7 days'],
    ['raw-events-a-day', '2.83 billion'],
    ['log-bytes-a-day', '509 GB'],
    ['cores', '87'],
    ['replay-time', '3.4 hours'],
    ['tier-cost', '$960/month'],
    ['extra-memory-cost', '$595/month'],
    ['batching-saves', '$42,900/month'],
    ['infrastructure-cost', '$18,900/month'],
    ['million-views-cost', '$0.24'],
    ['team-cost', '$108,000/month'],
    ['hold-billed', '$23,000'],
    ['hold-error', '$460'],
  ])('%s is %s', (key, expected) => {
    expect(shown(key)).toBe(expected);
  });

  it('says of every derived figure how it comes about, with figures', () => {
    for (const { id, formula } of figures.values()) {
      if (Object.hasOwn(system.parameters, id.slice('view-count/'.length))) expect(formula).toBeUndefined();
      else expect(formula, id).toMatch(/\d/);
    }
  });

  it('needs more memory for more views and for a longer window', () => {
    const rate = fc.integer({ min: 100_000, max: 2_000_000 });
    const window = fc.integer({ min: 1, max: 240 });
    fc.assert(
      fc.property(rate, rate, window, window, (a, b, c, d) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        const [short, long] = [Math.min(c, d), Math.max(c, d)];
        const small = valueOf({ 'spike-rate': less, 'dedup-window': short }, 'spike-memory');
        expect(valueOf({ 'spike-rate': more, 'dedup-window': long }, 'spike-memory')).toBeGreaterThanOrEqual(small);
        expect(valueOf({ 'dedup-window': long }, 'live-keys')).toBeGreaterThanOrEqual(valueOf({ 'dedup-window': short }, 'live-keys'));
      }),
    );
  });

  it('loses no key while the tier holds the night, and never over-counts by more than there are repeats', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (gigabytes) => {
        const values = { 'tier-memory': gigabytes };
        const missing = valueOf(values, 'missing-keys');
        if (gigabytes >= valueOf(values, 'spike-memory')) expect(missing).toBe(0);
        else expect(missing).toBeGreaterThan(0);
        expect(valueOf(values, 'over-count-untouched')).toBeLessThanOrEqual(valueOf(values, 'repeats-per-view'));
      }),
    );
  });

  it('counts a pair of filters as worse than one and better than two added', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 0.2, noNaN: true }), (error) => {
        const pair = valueOf({ 'bloom-error': error }, 'bloom-compound');
        expect(pair).toBeGreaterThan(error);
        expect(pair).toBeLessThanOrEqual(2 * error);
      }),
    );
  });
});
