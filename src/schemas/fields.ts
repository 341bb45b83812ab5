/**
 * What a schema says of its fields, in plain data: for the reference of authors, the files that `npm run new` writes and
 * the flags it takes. None of the three lists a field by hand.
 */
import type { z } from 'astro/zod';
import type { Kind } from './index.ts';
import { references } from './shared.ts';

type Schema = z.core.$ZodType;

/** `items` holds text, `objects` a list of maps, `map` a map of its own fields or of the author's keys. */
export type FieldType = 'text' | 'choice' | 'number' | 'flag' | 'items' | 'objects' | 'map';

export interface Field {
  readonly name: string;
  readonly needed: boolean;
  /** Its description; '' where it has none. */
  readonly what: string;
  readonly type: FieldType;
  /** Values of a choice. */
  readonly choices: readonly string[];
  /** Kind of entry whose id it holds, or whose ids its items hold. */
  readonly names?: Kind;
  /** Fields of each object of a list or map. */
  readonly each: readonly Field[];
}

interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly valueType?: Schema;
  readonly entries?: Readonly<Record<string, string>>;
  readonly out?: Schema;
}

const defOf = (schema: Schema): Def => schema._zod.def as unknown as Def;

/** Takes off optional, default and the like: what a field is when it is there. */
function bare(schema: Schema): Schema {
  const { innerType, out } = defOf(schema);
  const inner = innerType ?? out;
  return inner ? bare(inner) : schema;
}

function typeOf({ type, element }: Def): FieldType {
  if (type === 'array') return element && defOf(bare(element)).shape ? 'objects' : 'items';
  if (type === 'enum') return 'choice';
  if (type === 'boolean') return 'flag';
  if (type === 'record' || type === 'object') return 'map';
  return type === 'number' || type === 'int' ? 'number' : 'text';
}

function fieldOf(name: string, schema: Schema): Field {
  const inner = bare(schema);
  const def = defOf(inner);
  const held = def.element ?? def.valueType;
  const item = held ? bare(held) : def.shape && inner;
  const names = references.get(item ?? inner)?.kind;
  return {
    name,
    needed: !(schema as z.ZodType).safeParse(undefined).success,
    what: (schema as z.ZodType).description ?? '',
    type: typeOf(def),
    choices: Object.values(def.entries ?? {}),
    ...(names && { names }),
    each: item ? fieldsOf(defOf(item).shape ?? {}) : [],
  };
}

/** Fields of an object's shape, in its order. */
export const fieldsOf = (shape: Readonly<Record<string, Schema>>): Field[] =>
  Object.entries(shape).map(([name, schema]) => fieldOf(name, schema));
