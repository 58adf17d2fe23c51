import * as z from 'zod';
import type { ContentPath } from './finding.ts';
import type { Mark } from './schema/mark.ts';

/** A value in a file that its schema marks. */
export interface Marked {
  readonly path: ContentPath;
  /**
   * Its stable name: the nearest thing with an id of its own, and the keys from there (`general-rest-lie-flat.text`).
   * It stays the same when a list is put in another order.
   */
  readonly name: string;
  readonly mark: Mark;
  readonly value: unknown;
}

type Schema = z.core.$ZodType;

/**
 * All that a schema marks in a value as it was written, from top to bottom. The value need not have the right shape:
 * what does not fit the schema is passed by.
 */
export function markedIn(schema: Schema, value: unknown): Marked[] {
  const found: Marked[] = [];
  walk(schema, value, { path: [], name: '' }, found);
  return found;
}

/** All marks of a schema, whatever the value. */
export function marksOf(schema: Schema, seen: Set<Schema> = new Set()): Mark[] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  const below = [
    ...alternativesOf(schema),
    ...(schema instanceof z.ZodObject ? Object.values<Schema>(schema.shape) : []),
    ...(schema instanceof z.ZodArray ? [schema.element] : []),
    ...(schema instanceof z.ZodRecord ? [schema.keyType, schema.valueType] : []),
  ];
  return [...markOf(schema), ...below.flatMap((one) => marksOf(one, seen))];
}

interface Place {
  readonly path: ContentPath;
  readonly name: string;
}

function walk(schema: Schema, value: unknown, place: Place, found: Marked[]): void {
  // The branch of a choice that is not meant.
  if (value === undefined || (schema instanceof z.ZodString && typeof value !== 'string')) return;
  for (const mark of markOf(schema)) found.push({ ...place, mark, value });
  for (const one of alternativesOf(schema)) walk(one, value, place, found);
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      walk(schema.element, item, itemPlace(schema.element, item, place, index), found);
    }
  } else if (isMap(value)) {
    if (schema instanceof z.ZodObject) {
      const shape: Readonly<Record<string, Schema>> = schema.shape;
      for (const [key, item] of Object.entries(value)) {
        const part = Object.hasOwn(shape, key) ? shape[key] : undefined;
        if (part !== undefined) walk(part, item, below(place, key), found);
      }
    } else if (schema instanceof z.ZodRecord) {
      for (const [key, item] of Object.entries(value)) {
        walk(schema.keyType, key, below(place, key), found);
        walk(schema.valueType, item, below(place, key), found);
      }
    }
  }
}

function markOf(schema: Schema): Mark[] {
  const mark = z.globalRegistry.get(schema)?.mark;
  return mark === undefined ? [] : [mark];
}

/** What a schema stands around, or chooses between; a value that is transformed counts as it was written. */
function alternativesOf(schema: Schema): readonly Schema[] {
  if (schema instanceof z.ZodUnion) return schema.options;
  if (schema instanceof z.ZodPipe) return [schema.in];
  if (
    schema instanceof z.ZodExactOptional ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
  ) {
    return [schema.unwrap()];
  }
  return [];
}

function below({ path, name }: Place, key: string | number): Place {
  return { path: [...path, key], name: name === '' ? String(key) : `${name}.${key}` };
}

function itemPlace(element: Schema, item: unknown, place: Place, index: number): Place {
  const path = [...place.path, index];
  for (const [key, mark] of isMap(item) && element instanceof z.ZodObject ? namesOf(element) : []) {
    const id = isMap(item) ? item[key] : undefined;
    if (typeof id !== 'string') continue;
    const isOwn = mark.is === 'id' && mark.among !== 'list';
    return { path, name: isOwn ? id : below(place, id).name };
  }
  return { ...below(place, index), path };
}

/** The keys of a map that name it. */
function namesOf(schema: z.ZodObject): [string, Mark][] {
  return Object.entries<Schema>(schema.shape).flatMap(([key, part]): [string, Mark][] =>
    markOf(part)
      .filter((mark) => mark.is === 'id' || (mark.is === 'reference' && mark.naming))
      .map((mark) => [key, mark]),
  );
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
