import { describe, expect, it } from 'vitest';
import { holdsBlank } from '../content-files/blanks.ts';
import { check, edit, report, SOUND } from './fixtures/guide.ts';

const chapter = 'content/chapters/clear.mdx';
const story = 'content/stories/spike.mdx';
const question = 'content/questions/bar-raiser/issue.mdx';
const system = 'content/systems/counting.mdx';

const FIX = '  →  replace [[…]] with your own words';
const told = (...places: string[]) => places.map((place) => place + FIX);
const inBody = (text: string) => edit(chapter, 'Words.\n\n<Next>', `${text}\n\n<Next>`);

/** Entries as `npm run new` leaves them: every field and part that needs words is a blank, or names something by one. */
const UNFINISHED = {
  'content/team/stories/outage.mdx': `---
title: The outage
summary: "[[One or two sentences: the \\"lede\\"]]"
checked: "[[The day]]"
order: "[[A number]]"
system: "[[Id of the system]]"
shows:
  - principle: "[[Id of the principle]]"
    strength: "[[strong or supporting]]"
    evidence: "[[x]]"
    line: "[[y]]"
---

${['Situation', 'Task', 'Action', 'Result', 'Reflection', 'SystemChange'].map((name) => `<${name}>\n\n[[${name}]]\n\n</${name}>\n`).join('\n')}
<Lenses>

<Lens principle="[[Id]]">

<Opening>

[[How]]

</Opening>

</Lens>

</Lenses>
`,
};

describe('blanks', () => {
  it('are named one by one, and nothing that follows from them', () => {
    expect(report(UNFINISHED)).toEqual(
      told(
        'content/team/stories/outage.mdx:3:11  to be written: "One or two sentences: the "lede""',
        'content/team/stories/outage.mdx:4:11  to be written: "The day"',
        'content/team/stories/outage.mdx:5:9  to be written: "A number"',
        'content/team/stories/outage.mdx:6:10  to be written: "Id of the system"',
        'content/team/stories/outage.mdx:8:17  to be written: "Id of the principle"',
        'content/team/stories/outage.mdx:9:16  to be written: "strong or supporting"',
        'content/team/stories/outage.mdx:10:16  to be written: "x"',
        'content/team/stories/outage.mdx:11:12  to be written: "y"',
        'content/team/stories/outage.mdx:16:1  to be written: "Situation"',
        'content/team/stories/outage.mdx:22:1  to be written: "Task"',
        'content/team/stories/outage.mdx:28:1  to be written: "Action"',
        'content/team/stories/outage.mdx:34:1  to be written: "Result"',
        'content/team/stories/outage.mdx:40:1  to be written: "Reflection"',
        'content/team/stories/outage.mdx:46:1  to be written: "SystemChange"',
        'content/team/stories/outage.mdx:52:18  to be written: "Id"',
        'content/team/stories/outage.mdx:56:1  to be written: "How"',
      ),
    );
  });

  it('do not hide what is wrong beside them', () => {
    const changes = edit(story, 'strength: strong', 'strength: "[[strong or supporting]]"');
    const text = (changes[story] ?? '').replace('order: 10', 'order: ten').replace('<Task>\n\nWords.', '<Task>\n\nWe leveraged [[what]].');
    expect(report({ [story]: text }).map((line) => line.split('  →  ')[0])).toEqual([
      'content/stories/spike.mdx:5:1  order is "ten", which is no number',
      'content/stories/spike.mdx:9:16  to be written: "strong or supporting"',
      'content/stories/spike.mdx:22:4  "leveraged"',
      'content/stories/spike.mdx:22:14  to be written: "what"',
    ]);
  });

  it.each([
    ['a heading', inBody('## [[What the section says]]'), 'content/chapters/clear.mdx:11:4  to be written: "What the section says"'],
    ['a heading without a word', inBody('## [[…]]'), 'content/chapters/clear.mdx:11:4  to be written: "…"'],
    ['a cited source', inBody('<Cite source="[[Its id]]">Words</Cite>'), 'content/chapters/clear.mdx:11:15  to be written: "Its id"'],
    ['a figure', inBody('At <Fig id="[[Its id]]" />.'), 'content/chapters/clear.mdx:11:13  to be written: "Its id"'],
    ['a diagram', inBody('<Diagram src="[[Its file]]" />'), 'content/chapters/clear.mdx:11:15  to be written: "Its file"'],
    ['a link', inBody('See [it](principle:[[id]]).'), 'content/chapters/clear.mdx:11:20  to be written: "id"'],
    ['an anchor', inBody('See [it](principle:amazon/ownership#[[which]]).'), 'content/chapters/clear.mdx:11:37  to be written: "which"'],
    [
      'signs of MDX',
      inBody('[[Holds &lt;Probe&gt;s &amp; more]]'),
      'content/chapters/clear.mdx:11:1  to be written: "Holds <Probe>s & more"',
    ],
    ['two lines', inBody('[[What was so,\nwith figures]]'), 'content/chapters/clear.mdx:11:1  to be written: "What was so, with figures"'],
    ['markup', inBody('[[What was *so*, as in `x`]]'), 'content/chapters/clear.mdx:11:1  to be written: "What was *so*, as in `x`"'],
    ['a title', edit(chapter, 'title: Clear', 'title: "[[Its name]]"'), 'content/chapters/clear.mdx:2:9  to be written: "Its name"'],
    [
      'a short summary',
      edit(chapter, /summary: .*/.exec(SOUND[chapter] ?? '')?.[0] ?? '', 'summary: "[[x]]"'),
      'content/chapters/clear.mdx:3:11  to be written: "x"',
    ],
    [
      'an answer',
      edit(question, 'word word', '[[Speakable, at 90 % of 5 ms]]'),
      'content/questions/bar-raiser/issue.mdx:24:1  to be written: "Speakable, at 90 % of 5 ms"',
    ],
    [
      'a figure that would be typed',
      edit(story, '<Task>\n\nWords.', '<Task>\n\n[[At 90,000 views/s]]'),
      'content/stories/spike.mdx:22:1  to be written: "At 90,000 views/s"',
    ],
    [
      'a decision told',
      edit(system, '<Decision id="log-first">', '<Decision id="[[id]]">'),
      'content/systems/counting.mdx:25:15  to be written: "id"',
    ],
    ['a key', edit(system, '  peak:', '  "[[name]]":'), 'content/systems/counting.mdx:11:4  to be written: "name"'],
    ['nothing', inBody('[[ ]]'), 'content/chapters/clear.mdx:11:1  to be written'],
  ])('are told of %s, and nothing else is', (_, changes, line) => {
    expect(report(changes)).toEqual(told(line));
  });

  it('are none where brackets are code, a comment or a link', () => {
    expect(report(inBody('Write `[[x]]`. {/* [[later]] */}\n\n```text\na[[b]]\n```\n\n[[1]](https://example.com/)'))).toEqual([]);
  });

  it('leave an entry a record as long as they stand for text alone', () => {
    const ids = (changes: Record<string, string>) => check(changes).records.map(({ file }) => file.id);
    expect(ids(inBody('[[Words]]'))).toContain('clear');
    expect(ids(edit(chapter, 'title: Clear', 'title: "[[Its name]]"'))).toContain('clear');
    expect(ids(edit(chapter, /summary: .*/.exec(SOUND[chapter] ?? '')?.[0] ?? '', 'summary: "[[x]]"'))).toContain('clear');
    expect(ids(edit(chapter, 'order: 10', 'order: "[[A number]]"'))).not.toContain('clear');
  });

  it('are found at any depth of a value', () => {
    expect([holdsBlank({ a: [{ '[[b]]': 1 }] }), holdsBlank(['a [[b]] c']), holdsBlank({ a: [1, null, '[b]'] })]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
