import { describe, expect, test } from 'vitest';
import { candidates, ensureBrowser, findBrowser } from './find.ts';
import type { Machine } from './machine.ts';

/** A made-up machine: `files` are there from the start, `brings` says which file a command leaves behind. */
function machine(options: Partial<Machine> & { files?: string[]; osRelease?: string; brings?: Record<string, string> } = {}) {
  const files = new Set(options.files);
  const said: string[] = [];
  const ran: string[] = [];
  const made: Machine = {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    root: false,
    exists: (path) => files.has(path),
    read: (path) => (path === '/etc/os-release' ? (options.osRelease ?? '') : ''),
    run: (command, args) => {
      const line = [command === process.execPath ? 'node' : command, ...args].join(' ');
      ran.push(line);
      const file = Object.entries(options.brings ?? {}).find(([part]) => line.includes(part))?.[1];
      if (file) files.add(file);
      return file !== undefined || line.startsWith('apt-get update');
    },
    say: (line) => said.push(line),
    playwrightBrowser: '/home/me/.cache/ms-playwright/chromium/chrome',
    playwrightCli: '/p/node_modules/playwright-core/cli.js',
    ...options,
  };
  return { made, said, ran };
}

describe('an installed browser', () => {
  test('CHROME_PATH wins over everything', () => {
    const { made } = machine({ env: { PATH: '/usr/bin', CHROME_PATH: '/mine' }, files: ['/mine', '/usr/bin/chromium'] });
    expect(findBrowser(made)).toBe('/mine');
  });

  test('a CHROME_PATH that leads nowhere is told, not passed over', () => {
    const { made } = machine({ env: { PATH: '/usr/bin', CHROME_PATH: '/gone' }, files: ['/usr/bin/chromium'] });
    expect(() => ensureBrowser(made)).toThrow(/CHROME_PATH is "\/gone", and no file is there {2}→ {2}correct it/);
  });

  test('Linux: anywhere on PATH, Chrome before Chromium before Edge', () => {
    const env = { PATH: '/opt/tools:/usr/bin' };
    expect(findBrowser(machine({ env, files: ['/opt/tools/microsoft-edge', '/usr/bin/chromium'] }).made)).toBe('/usr/bin/chromium');
    expect(findBrowser(machine({ env, files: ['/opt/tools/google-chrome', '/usr/bin/chromium'] }).made)).toBe('/opt/tools/google-chrome');
  });

  test('macOS: applications of the machine and of the user', () => {
    const paths = candidates({ platform: 'darwin', env: { HOME: '/Users/me', PATH: '' } });
    expect(paths).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(paths).toContain('/Users/me/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge');
  });

  test('Windows: the program folders it names, with its own separators', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)', Path: 'C:\\bin' };
    expect(findBrowser(machine({ platform: 'win32', env, files: [edge] }).made)).toBe(edge);
    expect(candidates({ platform: 'win32', env })).toContain('C:\\bin\\chrome.exe');
  });

  test('Playwright’s own, if it is all there is', () => {
    const { made } = machine({ files: ['/home/me/.cache/ms-playwright/chromium/chrome'] });
    expect(ensureBrowser(made)).toBe(made.playwrightBrowser);
  });
});

describe('installing one', () => {
  const debian = 'NAME="Debian GNU/Linux"\nID=debian\n';

  test('Debian as root: the package, and it says so', () => {
    const { made, said, ran } = machine({ root: true, osRelease: debian, brings: { 'apt-get install': '/usr/bin/chromium' } });
    expect(ensureBrowser(made)).toBe('/usr/bin/chromium');
    expect(ran).toEqual(['apt-get update -qq', 'apt-get install -y -qq --no-install-recommends chromium']);
    expect(said.join('\n')).toContain('installing Debian’s package "chromium"');
  });

  test('Debian as root, package out of reach: Playwright’s own next', () => {
    const { made, ran } = machine({
      root: true,
      osRelease: debian,
      brings: { 'cli.js install': '/home/me/.cache/ms-playwright/chromium/chrome' },
    });
    expect(ensureBrowser(made)).toBe(made.playwrightBrowser);
    expect(ran.at(-1)).toBe('node /p/node_modules/playwright-core/cli.js install chromium');
  });

  test.each([
    ['Debian without root', { root: false, osRelease: debian }],
    ['Ubuntu, whose package is a snap', { root: true, osRelease: 'ID=ubuntu\nID_LIKE=debian\n' }],
  ])('%s: no apt-get', (_, options) => {
    const { made, ran } = machine({ ...options, brings: { 'cli.js install': '/home/me/.cache/ms-playwright/chromium/chrome' } });
    ensureBrowser(made);
    expect(ran.join()).not.toContain('apt-get');
  });

  test('nothing works: an error that says what to do', () => {
    const { made, said } = machine();
    expect(() => ensureBrowser(made)).toThrow(/none could be installed {2}→ {2}install Chrome, Chromium or Edge, or set CHROME_PATH/);
    expect(said).toContain('Installing Playwright’s Chromium did not work.');
  });
});
