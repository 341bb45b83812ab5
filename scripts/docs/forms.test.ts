/** GitHub's forms: by its own rules, and open to the link at the foot of each page. The principles in them are made with the documents. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { REPORT_FORM, reportUrl } from '../../src/lib/repository.ts';
import { SECTIONS } from '../../src/mdx/props.ts';
import { chooserSchema, formSchema } from './form-schema.ts';

const FOLDER = '.github/ISSUE_TEMPLATE';
/** Labels that every repository on GitHub begins with: others would have to be made by hand in each fork. */
const LABELS = ['bug', 'documentation', 'duplicate', 'enhancement', 'good first issue', 'help wanted', 'invalid', 'question', 'wontfix'];

const read = (path: string): unknown => parse(readFileSync(path, 'utf8'));
const names = readdirSync(FOLDER).filter((name) => name !== 'config.yml');
const form = (name: string) => formSchema.parse(read(join(FOLDER, name)));
const labels = (name: string) => form(name).body.flatMap((each) => (each.type === 'markdown' ? [] : [each.attributes.label]));
const needed = (name: string) =>
  form(name).body.flatMap((each) => ('validations' in each && each.validations?.required && 'id' in each ? [each.id] : []));

test.each(names)('%s is a form by GitHub’s rules, with labels that are there', (name) => {
  expect(formSchema.safeParse(read(join(FOLDER, name))).error?.issues ?? []).toEqual([]);
  expect(LABELS).toEqual(expect.arrayContaining(form(name).labels ?? []));
});

test('no empty page is offered', () => {
  expect(chooserSchema.parse(read(join(FOLDER, 'config.yml')))).toEqual({ blank_issues_enabled: false });
});

describe('the form for a story', () => {
  it('asks for the six parts by their names, and for a promise', () => {
    const must = (SECTIONS.story?.must ?? []).map((name) => name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
    expect(labels('story.yml')).toEqual(expect.arrayContaining(must));
    const promise = form('story.yml').body.find((each) => each.type === 'checkboxes');
    expect(promise?.attributes.options.every(({ required }) => required)).toBe(true);
    expect(promise?.attributes.options.map(({ label }) => label).join(' ')).toMatch(/my own.*confidential/);
  });
});

test('a page’s "Report an error" opens the form with the page and its title in it', () => {
  const repository = { repository: 'https://github.com/a/b', editBranch: 'main' };
  const url = new URL(reportUrl(repository, 'A refresh', '/stories/x/'));
  expect(url.searchParams.get('template')).toBe(REPORT_FORM);
  expect(existsSync(join(FOLDER, REPORT_FORM))).toBe(true);
  const fields = form(REPORT_FORM).body.flatMap((each) => (each.type === 'markdown' ? [] : [each.id]));
  const filled = [...url.searchParams.keys()].filter((key) => key !== 'template' && key !== 'title');
  expect(fields).toEqual(expect.arrayContaining(filled));
  // What the link fills in, and the one thing that a reader must say.
  expect(needed(REPORT_FORM)).toEqual([...filled, 'wrong']);
});

describe('the rules', () => {
  const body = (...elements: unknown[]) => ({ name: 'A', description: 'B', body: elements });
  const input = (id: string, label: string) => ({ type: 'input', id, attributes: { label } });
  it.each([
    ['no field at all', body({ type: 'markdown', attributes: { value: 'x' } })],
    ['an id twice', body(input('a', 'A'), input('a', 'B'))],
    ['a label twice', body(input('a', 'A'), input('b', 'a'))],
    ['an option twice', body({ type: 'dropdown', id: 'a', attributes: { label: 'A', options: ['x', 'x'] } })],
    ['an option that YAML reads as true', body({ type: 'dropdown', id: 'a', attributes: { label: 'A', options: [true] } })],
    ['an option None', body({ type: 'dropdown', id: 'a', attributes: { label: 'A', options: ['None'] } })],
    ['an unknown type', body({ type: 'date', id: 'a', attributes: { label: 'A' } })],
    ['a name that is no text', { ...body(input('a', 'A')), name: true }],
  ])('refuse %s', (_, wrong) => {
    expect(formSchema.safeParse(wrong).success).toBe(false);
  });
});

test.each(['CODE_OF_CONDUCT.md', 'SECURITY.md', 'pull_request_template.md'])('%s is where GitHub looks for it', (name) => {
  expect(existsSync(join('.github', name))).toBe(true);
});
