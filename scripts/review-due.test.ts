import { describe, expect, it } from 'vitest';
import { asked, checkOwner } from './review-due.ts';

const TODAY = '2026-11-22';
const told = (...args: string[]): string => {
  try {
    asked(args, TODAY);
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing';
};

describe('the flags of review:due', () => {
  it('ask about today, with the intervals of the guide, where nothing is said', () => {
    expect(asked([], TODAY)).toEqual({ on: TODAY, within: 0, every: { source: 180, other: 365 }, format: 'text' });
  });

  it('are taken as they are written', () => {
    const args = [
      '--on',
      '2027-01-01',
      '--within=30',
      '--owner',
      'Ines',
      '--every',
      '90',
      '--sources-every',
      '30',
      '--format',
      'json',
      '--report',
      'x.md',
    ];
    expect(asked(args, TODAY)).toEqual({
      on: '2027-01-01',
      within: 30,
      owner: 'Ines',
      every: { source: 30, other: 90 },
      format: 'json',
      report: 'x.md',
    });
  });

  it.each([
    [['--ownr', 'x'], 'there is no --ownr  →  did you mean --owner?'],
    [['--zzzzzzzzzz'], 'there is no --zzzzzzzzzz  →  the flags are --on, --within, --owner, --every, --sources-every, --format, --report'],
    [['--on'], '--on lacks its value  →  write it after the flag, as --on=…'],
    [['--on', 'soon'], '--on soon  is no day  →  write it as 2026-11-22'],
    [['--within', '2.5'], '--within 2.5  is not a whole number from 0 on  →  write it in digits'],
    [['--every', '0'], '--every 0  is not a whole number from 1 on  →  write it in digits'],
    [['--format', 'markdwn'], '--format markdwn  is not known  →  did you mean "markdown"?'],
    [['--format', 'pdf'], '--format pdf  is not known  →  it is one of text, markdown, json'],
    [['today'], '"today" belongs to no flag  →  the flags are --on, --within, --owner, --every, --sources-every, --format, --report'],
  ])('%j: %s', (args, message) => expect(told(...args)).toBe(message));

  it('name an owner there is', () => {
    const entries = ['Ines', 'The platform team'].map((owner) => ({
      kind: 'story' as const,
      ref: 'story:a' as const,
      title: 'A',
      path: 'a',
      data: { checked: TODAY, owner },
    }));
    expect(() => checkOwner(undefined, entries)).not.toThrow();
    expect(() => checkOwner('ines', entries)).not.toThrow();
    expect(() => checkOwner('Inez', entries)).toThrow('--owner Inez  answers for no entry  →  did you mean "Ines"?');
    expect(() => checkOwner('Somebody', entries)).toThrow('the owners are Ines, The platform team');
    expect(() => checkOwner('Ines', [])).toThrow('no entry has an `owner` yet');
  });
});
