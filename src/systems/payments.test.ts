import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from './index.ts';
import { systemFromContent, withValues } from './read.fixture.ts';

const system = systemFromContent('payments');
const figures = new Map(figuresOf(system).map((figure) => [figure.id.slice('payments/'.length), figure]));
const shown = (key: string) => figures.get(key)?.full.replaceAll('\u00a0', ' ');
const valueOf = (values: Record<string, number>, key: string) =>
  figuresOf(withValues(system, values)).find(({ id }) => id === `payments/${key}`)?.value ?? Number.NaN;

describe('payments', () => {
  it.each([
    ['attempts-a-day', '4.32 million'],
    ['mean-rate', '50/s'],
    ['peak-rate', '200/s'],
    ['approved-a-day', '3.888 million'],
    ['volume-a-day', '$155.5 M'],
    ['volume-a-year', '$56.8 bn'],
    ['net-fee', '$0.16'],
    ['revenue-a-day', '$622,080'],
    ['revenue-a-year', '$227 M'],
    ['in-doubt-a-day', '8,640'],
    ['charged-unseen-a-day', '3,456'],
    ['duplicates-a-day', '3,110'],
    ['chargebacks-cost-a-day', '$27,216'],
    ['refunds-cost-a-day', '$13,997'],
    ['duplicates-cost-a-day', '$41,213'],
    ['duplicates-cost-a-year', '$15.0 M'],
    ['duplicate-cost', '$13.25'],
    ['leak-24h', '15.6/day'],
    ['leak-24h-cost', '$75,200/year'],
    ['leak-7d', '0.62/day'],
    ['leak-7d-cost', '$3,000/year'],
    ['key-storage-24h', '13.0 GB'],
    ['key-storage-24h-cost', '$3.89/month'],
    ['key-storage-7d', '90.7 GB'],
    ['key-storage-7d-cost', '$27.22/month'],
    ['longer-key-saves', '$72,200/year'],
    ['longer-key-costs', '$280/year'],
    ['in-flight', '120'],
    ['in-flight-hung', '2,000'],
    ['retry-load', '248/s'],
    ['outage-load', '600/s'],
    ['retry-cap', '220/s'],
    ['voids-a-day', '3,887'],
    ['human-queue', '3.9/day'],
    ['backlog', '324,000'],
    ['catch-up', '12.9 min'],
    ['chain-availability', '99.820 %'],
    ['chain-downtime', '77.7 min/month'],
    ['two-acquirers-availability', '99.980 %'],
    ['improved-availability', '99.940 %'],
    ['improved-downtime', '25.9 min/month'],
    ['acceptance-availability', '99.980 %'],
    ['acceptance-downtime', '8.6 min/month'],
    ['sla-minutes', '43.2 min/month'],
    ['monthly-fees', '$18.66 M'],
    ['sla-credit', '$1.87 M'],
    ['second-acquirer-cost', '$60,000/month'],
    ['breach-months', '31 months'],
    ['peak-minute-sales', '3,780'],
    ['peak-minute-merchants', '$151,200'],
    ['peak-minute-fees', '$605'],
    ['risk-cost', '$64,800/month'],
    ['running-cost', '$152,000/month'],
    ['team-cost', '$162,000/month'],
    ['cost-share', '1.7 %'],
  ])('%s is %s', (key, expected) => {
    expect(shown(key)).toBe(expected);
  });

  it('makes a chain no better than its weakest part, and a second acquirer no worse than one', () => {
    const availability = fc.double({ min: 0.5, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        availability,
        availability,
        availability,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (core, risk, acquirer, routable) => {
          const values = {
            'core-availability': core,
            'risk-availability': risk,
            'acquirer-availability': acquirer,
            'routable-share': routable,
          };
          expect(valueOf(values, 'chain-availability')).toBeLessThanOrEqual(Math.min(core, risk, acquirer));
          expect(valueOf(values, 'two-acquirers-availability')).toBeGreaterThanOrEqual(acquirer - 1e-12);
          expect(valueOf(values, 'acceptance-availability')).toBeLessThanOrEqual(core);
        },
      ),
    );
  });

  it('never lets retries pass their cap by budget, nor an outage fall short of a bad day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.double({ min: 0, max: 1, noNaN: true }), (tries, timeouts) => {
        const values = { tries, 'stress-timeout-share': timeouts };
        expect(valueOf(values, 'retry-load')).toBeLessThanOrEqual(valueOf(values, 'outage-load') + 1e-9);
        expect(valueOf(values, 'retry-cap')).toBe(valueOf({}, 'retry-cap'));
      }),
    );
  });

  it('costs less in duplicates the longer keys are kept, and more in storage', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.0003, max: 0.5, noNaN: true }), (late) => {
        const values = { 'late-share-24h': late };
        expect(valueOf(values, 'leak-24h-cost')).toBeGreaterThan(valueOf(values, 'leak-7d-cost'));
        expect(valueOf(values, 'key-storage-24h-cost')).toBeLessThan(valueOf(values, 'key-storage-7d-cost'));
      }),
    );
  });
});
