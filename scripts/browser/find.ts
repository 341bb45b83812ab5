/**
 * Finds a Chromium-based browser for the tests, or installs one. Never gives up in silence: a test that skips
 * because no browser is there is a test that passes on every machine without one.
 *
 * `node scripts/browser/find.ts` prints its path.
 */
import { pathToFileURL } from 'node:url';
import { posix, win32 } from 'node:path';
import { thisMachine, type Machine } from './machine.ts';

const LINUX_NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
] as const;
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'] as const;
const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Paths at which a browser may be installed, the likeliest first. */
export function candidates({ platform, env }: Pick<Machine, 'platform' | 'env'>): string[] {
  const { join, delimiter } = platform === 'win32' ? win32 : posix;
  const onPath = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter(Boolean);
  const everywhere = (folders: readonly string[], names: readonly string[]) =>
    names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const defined = (folders: readonly (string | undefined)[]) => folders.filter((folder) => folder !== undefined);

  if (platform === 'win32') {
    const programs = defined([env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]);
    return [...everywhere(programs, WINDOWS_PROGRAMS), ...everywhere(onPath, ['chrome.exe', 'msedge.exe'])];
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', ...defined([env['HOME'] && join(env['HOME'], 'Applications')])];
    const apps = MAC_APPS.map((app) => `${app}.app/Contents/MacOS/${app}`);
    return [...everywhere(folders, apps), ...everywhere(onPath, LINUX_NAMES)];
  }
  // Snap last: its browsers see only part of the file system.
  const folders = [...onPath.filter((folder) => folder !== '/snap/bin'), '/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/snap/bin'];
  return everywhere([...new Set(folders)], [...LINUX_NAMES, 'chrome']);
}

/** Path of a browser that is already here, or undefined. A CHROME_PATH that leads nowhere is an error, not a hint. */
export function findBrowser(machine: Machine): string | undefined {
  const asked = machine.env['CHROME_PATH'];
  if (asked) {
    if (machine.exists(asked)) return asked;
    throw new Error(`CHROME_PATH is "${asked}", and no file is there  →  correct it, or unset it to let the tests look for a browser`);
  }
  return [...candidates(machine), machine.playwrightBrowser].find((path) => machine.exists(path));
}

/** Path of a browser, installed now if the machine has none. */
export function ensureBrowser(machine: Machine = thisMachine()): string {
  const found = findBrowser(machine);
  if (found) return found;
  for (const { what, install } of installers(machine)) {
    machine.say(`No Chrome, Chromium or Edge found; installing ${what}…`);
    const path = install() ? findBrowser(machine) : undefined;
    if (path) {
      machine.say(`Installed ${path}`);
      return path;
    }
    machine.say(`Installing ${what} did not work.`);
  }
  throw new Error('no browser for the tests, and none could be installed  →  install Chrome, Chromium or Edge, or set CHROME_PATH to one');
}

interface Installer {
  readonly what: string;
  readonly install: () => boolean;
}

/** Ways to get a browser, the most dependable first: Debian's package brings the system libraries Playwright's own lacks. */
function installers(machine: Machine): Installer[] {
  const playwright: Installer = {
    what: 'Playwright’s Chromium',
    install: () => machine.run(process.execPath, [machine.playwrightCli, 'install', 'chromium']),
  };
  // Ubuntu's package of the same name only points at a snap, so this is for Debian itself.
  const debian = machine.platform === 'linux' && /^ID=debian$/m.test(machine.read('/etc/os-release'));
  if (!debian || !machine.root) return [playwright];
  const apt: Installer = {
    what: 'Debian’s package "chromium"',
    install: () =>
      machine.run('apt-get', ['update', '-qq']) && machine.run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']),
  };
  return [apt, playwright];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(ensureBrowser());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
