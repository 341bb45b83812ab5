import { describe, expect, it } from 'vitest';
import { browserAddress, locate, pagesOf } from './location.ts';

describe('pagesOf', () => {
  it.each([
    ['a project page', 'https://github.com/Acme/staff-guide', undefined, 'https://acme.github.io', '/staff-guide/'],
    ['an organisation’s own page', 'https://github.com/Acme/acme.github.io', undefined, 'https://acme.github.io', '/'],
    ['a custom domain', 'https://github.com/Acme/staff-guide', 'guide.acme.example', 'https://guide.acme.example', '/'],
    ['an enterprise server', 'https://git.acme.example/people/guide', undefined, 'https://pages.git.acme.example', '/people/guide/'],
    ['an own page there', 'https://git.acme.example/people/people.github.io', undefined, 'https://pages.git.acme.example', '/people/'],
  ])('%s', (_, repository, cname, site, base) => expect(pagesOf(repository, cname)).toEqual({ site, base }));
});

describe('browserAddress', () => {
  it.each([
    ['https://github.com/acme/guide.git', 'https://github.com/acme/guide'],
    ['https://user:token@github.com/acme/guide', 'https://github.com/acme/guide'],
    ['git@github.com:acme/guide.git', 'https://github.com/acme/guide'],
    ['ssh://git@git.acme.example:2222/acme/guide.git', 'https://git.acme.example/acme/guide'],
    ['git://github.com/acme/guide/', 'https://github.com/acme/guide'],
    ['https://git.acme.example:8443/acme/guide.git', 'https://git.acme.example:8443/acme/guide'],
    ['http://git.acme.example/acme/guide', 'http://git.acme.example/acme/guide'],
    ['ssh://git@ssh.github.com:443/acme/guide.git', 'https://github.com/acme/guide'],
  ])('reads %s', (remote, address) => expect(browserAddress(remote)).toBe(address));

  it.each(['/work/guide', '../guide', 'C:\\guide', 'file:///work/guide', ''])('knows no address for %s', (remote) =>
    expect(browserAddress(remote)).toBeUndefined(),
  );
});

describe('locate', () => {
  const actions = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'acme/guide' };
  const pages = { PAGES_ORIGIN: 'https://silly-name-1234.pages.github.io', PAGES_BASE_PATH: '' };

  it('goes by the repository that the workflow runs in', () => {
    expect(locate({}, { env: actions, remote: 'git@github.com:other/copy.git' })).toEqual({
      site: 'https://acme.github.io',
      base: '/guide/',
      repository: 'https://github.com/acme/guide',
    });
  });

  it('goes by the git remote on a desk', () => {
    expect(locate({}, { env: {}, remote: 'git@github.com:acme/guide.git' })).toMatchObject({
      site: 'https://acme.github.io',
      base: '/guide/',
    });
  });

  it('believes Pages before the rules: a private site, a domain set on GitHub', () => {
    expect(locate({}, { env: { ...actions, ...pages } })).toMatchObject({ site: 'https://silly-name-1234.pages.github.io', base: '/' });
    expect(locate({}, { env: { ...actions, PAGES_ORIGIN: 'https://acme.github.io', PAGES_BASE_PATH: '/guide' } }).base).toBe('/guide/');
  });

  it('lets guide.config.ts decide over Pages', () => {
    expect(locate({ site: 'https://guide.acme.example' }, { env: { ...actions, ...pages } })).toMatchObject({
      site: 'https://guide.acme.example',
      base: '/',
    });
    expect(locate({ base: '/staff/' }, { env: actions })).toMatchObject({ site: 'https://acme.github.io', base: '/staff/' });
    expect(locate({ repository: 'https://git.acme.example/a/b' }, { env: actions })).toMatchObject({
      repository: 'https://git.acme.example/a/b',
    });
  });

  it('lets a command decide over all', () => {
    const env = { ...actions, ...pages, SITE_URL: 'https://here.example/', BASE_PATH: '/x/' };
    expect(locate({ site: 'https://guide.acme.example', base: '/y/' }, { env })).toMatchObject({
      site: 'https://here.example',
      base: '/x/',
    });
  });

  it.each([
    [{ BASE_PATH: 'team' }, 'the base path is "team", which must start and end in a slash  →  write "/" or "/team-guide/"'],
    [
      { SITE_URL: 'guide.example' },
      'the site is "guide.example", which is no origin  →  write it as https://guide.example.com; a path goes into the base',
    ],
    [
      { SITE_URL: 'https://a.example/guide/' },
      'the site is "https://a.example/guide", which is no origin  →  write it as https://guide.example.com; a path goes into the base',
    ],
  ])('refuses %j', (env, words) => expect(() => locate({}, { env })).toThrow(words));

  it('goes by the repository that is served, whatever the links lead to', () => {
    expect(locate({ repository: 'https://github.com/acme/other' }, { env: actions })).toEqual({
      site: 'https://acme.github.io',
      base: '/guide/',
      repository: 'https://github.com/acme/other',
    });
  });

  it('takes a variable left empty for none, and a domain however it is written', () => {
    expect(locate({}, { env: { ...actions, SITE_URL: '', BASE_PATH: '' } }).base).toBe('/guide/');
    expect(locate({}, { env: actions, cname: 'https://guide.acme.example/' }).site).toBe('https://guide.acme.example');
  });

  it('makes up no address on a host that is not GitHub’s', () => {
    expect(locate({}, { env: {}, remote: 'https://gitlab.com/acme/guide.git' })).toMatchObject({
      site: 'http://localhost:4321',
      base: '/',
    });
  });

  it('is served by this machine alone where no repository is known', () => {
    expect(locate({}, { env: {}, remote: '/work/guide' })).toEqual({ site: 'http://localhost:4321', base: '/', repository: undefined });
  });
});
