import { expect, test } from 'vitest';
import { siteOf } from './fixture.ts';
import { firstFonts, loadsOf, staticImports } from './loads.ts';

test('style sheets, scripts and what they import, each once, under any base', () => {
  const site = siteOf({
    'a/index.html':
      '<link rel="stylesheet" href="/guide/_a/s.css"><script type="module" src="/guide/_a/one.js"></script><script type="module">import "/guide/_a/two.js"</script>',
    '_a/s.css': '@font-face{font-family:x;src:url(/guide/f.woff2)}',
    '_a/one.js': 'import{t as e}from"./two.js";import("./later.js");const n=()=>import("./later.js")',
    '_a/two.js': 'import"./one.js"',
    '_a/later.js': '',
  });
  const loads = loadsOf(site.pages[0]!, site);
  expect(loads.css).toEqual(['_a/s.css']);
  expect([...loads.js].sort()).toEqual(['_a/one.js', '_a/two.js']);
  expect(loads.fonts).toEqual(['f.woff2']);
});

test('static imports in every spelling, and nothing else', () => {
  expect(
    staticImports(
      `import"./a.js";import b from './b.js';import*as c from"./c.js";import{d,e as f}from"./d.js";export*from"./e.js";export{g}from"./f.js"`,
    ),
  ).toEqual(['./a.js', './b.js', './c.js', './d.js', './e.js', './f.js']);
  expect(
    staticImports(
      `const m=import("./x.js");const u=import.meta.url;a.import("y");export const from="z";export{n as default};export function f(){return"q"}`,
    ),
  ).toEqual([]);
});

test('fonts a page of English needs, not the ones kept for other letters', () => {
  expect(
    firstFonts(
      '@font-face{src:url("a.woff2");unicode-range:U+0-FF,U+2013}@font-face{src:url(b.woff2);unicode-range:U+100-24F}@font-face{src:local(x)}',
    ),
  ).toEqual(['a.woff2']);
});
