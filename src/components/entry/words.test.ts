import { describe, expect, it } from 'vitest';
import { count, dayInWords, readingTime, timeAloud } from './words.ts';

describe('dayInWords', () => {
  it('keeps to the precision it is given', () => {
    expect(dayInWords('2026-11-22')).toBe('22 Nov 2026');
    expect(dayInWords('2016-04')).toBe('Apr 2016');
    expect(dayInWords('2016')).toBe('2016');
  });
  it('does not slip a day with the time zone of the machine', () => {
    expect(dayInWords('2026-01-01')).toBe('1 Jan 2026');
  });
});

describe('times', () => {
  it('rounds reading to minutes and never says none', () => {
    expect(readingTime(2040)).toBe('9 min read');
    expect(readingTime(30)).toBe('1 min read');
  });
  it('rounds speech to ten seconds and leaves out what is nought', () => {
    expect(timeAloud(275)).toBe('about 1 min 50 s aloud');
    expect(timeAloud(300)).toBe('about 2 min aloud');
    expect(timeAloud(100)).toBe('about 40 s aloud');
    expect(timeAloud(149)).toBe('about 1 min aloud');
  });
});

it('counts in words', () => {
  expect(count(1, 'story', 'stories')).toBe('1 story');
  expect(count(0, 'story', 'stories')).toBe('0 stories');
});
