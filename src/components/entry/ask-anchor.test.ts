import { expect, it } from 'vitest';
import { askAnchor } from './ask-anchor.ts';

it('makes an anchor of a follow-up', () => {
  expect(askAnchor('Why not add memory?')).toBe('ask-why-not-add-memory');
  expect(askAnchor('What’s the worst that can happen?')).toBe('ask-whats-the-worst-that-can-happen');
});

it('cuts a long one between words', () => {
  const anchor = askAnchor('You said that the replay was right; how do you know that it was not wrong in the same way as the count?');
  expect(anchor).toBe('ask-you-said-that-the-replay-was-right-how-do-you-know-that-it');
});
