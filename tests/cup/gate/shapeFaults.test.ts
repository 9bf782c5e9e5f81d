import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { writeIssue } from '../../../src/issue.ts';
import { shapeFaults } from '../../../src/cup/gate/shapeFaults.ts';

const Entry = v.object({ name: v.string(), count: v.optional(v.object({ least: v.number() })) });

const schema = v.object({
  id: v.string(),
  year: v.optional(v.number()),
  entries: v.array(Entry),
  kind: v.picklist(['one', 'two']),
});

const whole = { id: 'a', entries: [], kind: 'one' };

const faultsOf = (value: unknown, root?: string): string[] =>
  shapeFaults(schema, v.safeParse(schema, value).issues ?? [], root).map(writeIssue);

describe('the faults of a form', () => {
  it('are none where it holds', () => {
    expect(faultsOf(whole)).toEqual([]);
  });

  it('name a wrong field by its path, what it holds and what it should', () => {
    expect(faultsOf({ ...whole, entries: [{ name: 'x' }, { name: 1 }] })).toEqual([
      'fault entries.1.name: found 1, expected string',
    ]);
    expect(faultsOf({ ...whole, year: '1992' })).toEqual([
      'fault year: found "1992", expected number',
    ]);
  });

  it('tell a missing field by what it should have held, however deep', () => {
    expect(faultsOf({ entries: [], kind: 'one' })).toEqual([
      'fault id: found nothing, expected string',
    ]);
    expect(faultsOf({ id: 'a', kind: 'one' })).toEqual([
      'fault entries: found nothing, expected Array',
    ]);
    expect(faultsOf({ ...whole, entries: [{}] })).toEqual([
      'fault entries.0.name: found nothing, expected string',
    ]);
    expect(faultsOf({ ...whole, entries: [{ name: 'x', count: {} }] })).toEqual([
      'fault entries.0.count.least: found nothing, expected number',
    ]);
    expect(faultsOf({ id: 'a', entries: [] })).toEqual([
      'fault kind: found nothing, expected ("one" | "two")',
    ]);
  });

  it('stand behind a root', () => {
    expect(faultsOf({ ...whole, id: 1 }, 'cup')).toEqual([
      'fault cup.id: found 1, expected string',
    ]);
  });

  it('are of the whole file where it is nothing of the kind', () => {
    expect(faultsOf(null)).toEqual(['fault the whole file: found null, expected Object']);
    expect(faultsOf(undefined)).toEqual(['fault the whole file: found nothing, expected Object']);
  });
});
