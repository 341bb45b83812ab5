import { expect, test } from 'vitest';
import { launchOptions } from './launch.ts';

test('the sandbox is given up as root, or where asked, and nowhere else', () => {
  expect(launchOptions('/c', { root: false, env: {} }).chromiumSandbox).toBe(true);
  expect(launchOptions('/c', { root: true, env: {} }).chromiumSandbox).toBe(false);
  expect(launchOptions('/c', { root: false, env: { CHROME_NO_SANDBOX: '1' } }).chromiumSandbox).toBe(false);
});

test('the browser calls nobody of its own accord', () => {
  expect(launchOptions('/c', { root: true, env: {} }).args).toEqual(
    expect.arrayContaining([
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
    ]),
  );
});
