/**
 * GitHub's rules for the forms in .github/ISSUE_TEMPLATE, as it documents them ("Syntax for GitHub's form schema" and
 * "Common validation errors when creating issue forms"): a form that breaks one is not offered to anybody.
 */
import { z } from 'astro/zod';

const text = z.string().refine((value) => value.trim() !== '', 'must not be blank');
const distinct = (values: readonly string[]): boolean => new Set(values).size === values.length;

const id = z.string().regex(/^[\w-]+$/, 'letters, digits, - and _ only');
const validations = z.strictObject({ required: z.boolean() }).optional();
const asked = { label: text, description: text.optional() };
const typed = { ...asked, placeholder: text.optional(), value: text.optional() };

const option = text.refine((value) => value.toLowerCase() !== 'none', 'None is offered by GitHub itself');
const options = z.array(option).min(1).refine(distinct, 'options must differ');
const boxes = z.array(z.strictObject({ label: text, required: z.boolean().optional() })).min(1);

const element = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: text }) }),
  z.strictObject({ type: z.literal('input'), id, attributes: z.strictObject(typed), validations }),
  z.strictObject({ type: z.literal('textarea'), id, attributes: z.strictObject({ ...typed, render: text.optional() }), validations }),
  z.strictObject({
    type: z.literal('dropdown'),
    id,
    attributes: z.strictObject({ ...asked, multiple: z.boolean().optional(), options, default: z.int().optional() }),
    validations,
  }),
  z.strictObject({
    type: z.literal('checkboxes'),
    id,
    attributes: z.strictObject({
      ...asked,
      options: boxes.refine((all) => distinct(all.map(({ label }) => label)), 'options must differ'),
    }),
  }),
]);

const fieldsIn = (body: readonly z.infer<typeof element>[]) => body.flatMap((each) => (each.type === 'markdown' ? [] : [each]));

export const formSchema = z.strictObject({
  name: text,
  description: text,
  title: text.optional(),
  labels: z.array(text).optional(),
  assignees: z.array(text).optional(),
  body: z
    .array(element)
    .refine((body) => fieldsIn(body).length > 0, 'at least one field')
    .refine((body) => distinct(fieldsIn(body).map((field) => field.id)), 'ids must differ')
    .refine((body) => distinct(fieldsIn(body).map(({ attributes }) => attributes.label.toLowerCase())), 'labels must differ'),
});

export const chooserSchema = z.strictObject({
  blank_issues_enabled: z.boolean(),
  contact_links: z.array(z.strictObject({ name: text, url: z.url({ protocol: /^https?$/ }), about: text })).optional(),
});
