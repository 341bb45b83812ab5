import { expect, test } from 'vitest';
import { readExcerpt } from './excerpt.ts';

test('marks become pieces, without the punctuation that stands round a word', () => {
  expect(readExcerpt('its <mark>own.</mark> Ours “<mark>owns”</mark>')).toEqual([
    { text: 'its ', hit: false },
    { text: 'own', hit: true },
    { text: '.', hit: false },
    { text: ' Ours “', hit: false },
    { text: 'owns', hit: true },
    { text: '”', hit: false },
  ]);
});

test('what a page says of tags stays text', () => {
  expect(readExcerpt('&lt;script&gt;alert(1)&lt;/script&gt; & <mark>&lt;mark&gt;</mark>')).toEqual([
    { text: '<script>alert(1)</script> & ', hit: false },
    { text: '<', hit: false },
    { text: 'mark', hit: true },
    { text: '>', hit: false },
  ]);
});

test('an excerpt without marks is one piece', () => {
  expect(readExcerpt('plain')).toEqual([{ text: 'plain', hit: false }]);
});
