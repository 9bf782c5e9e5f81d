import * as v from 'valibot';
import type { Issue } from '../../issue.ts';
import { brief } from './brief.ts';

/**
 * What valibot finds wrong with the form of a value, as faults at the dotted path of each field behind `root`. A
 * missing field is told by what it should have held, as a wrong one is.
 */
export const shapeFaults = (
  schema: v.GenericSchema,
  issues: readonly v.BaseIssue<unknown>[],
  root = '',
): Issue[] =>
  issues.map((issue) => {
    const keys = issue.path?.map(({ key }) => key) ?? [];
    const field = issue.received === 'undefined' ? fieldAt(schema, keys) : undefined;
    return {
      kind: 'fault',
      place: [root, ...keys].filter((part) => part !== '').join('.') || 'the whole file',
      found: field ? 'nothing' : brief(issue.received),
      expected: (field ? expectedOf(field) : issue.expected) ?? issue.message,
    };
  });

const expectedOf = (field: v.GenericSchema): string | null | undefined =>
  v.safeParse(field, undefined).issues?.[0].expected;

/** The schema of the field that keys lead to, through objects, arrays and what may be left out. */
function fieldAt(schema: unknown, keys: readonly unknown[]): v.GenericSchema | undefined {
  const [key, ...others] = keys;
  if (typeof schema !== 'object' || schema === null) return undefined;
  if ('wrapped' in schema) return fieldAt(schema.wrapped, keys);
  if (key === undefined) return isSchema(schema) ? schema : undefined;
  if ('item' in schema) return fieldAt(schema.item, others);
  const entries = 'entries' in schema ? schema.entries : undefined;
  if (typeof entries !== 'object' || entries === null) return undefined;
  return fieldAt(Object.entries(entries).find(([name]) => name === key)?.[1], others);
}

const isSchema = (value: object): value is v.GenericSchema =>
  'kind' in value && value.kind === 'schema';
