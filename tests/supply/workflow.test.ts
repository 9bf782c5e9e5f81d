import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const workflow = readFileSync(
  new URL('../../.github/workflows/pages.yml', import.meta.url),
  'utf8',
);

/** A job's lines, by its name. */
const jobOf = (name: string): string =>
  new RegExp(`^  ${name}:\\r?\\n((?: {4}.*\\r?\\n)+)`, 'm').exec(workflow)?.[1] ?? '';

describe('the workflow', () => {
  it('names each action by the hash of a commit, with its version behind', () => {
    const actions = [...workflow.matchAll(/uses: (.*)/g)].map(([, action = '']) => action.trim());
    expect(actions.length).toBeGreaterThan(4);
    for (const action of actions)
      expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('runs code of others only where it may write nothing', () => {
    expect(workflow).toMatch(/^permissions: \{\}/m);
    expect(jobOf('test')).toContain('npm test');
    expect(jobOf('test')).not.toContain(': write');
    expect(jobOf('publish')).toContain('pages: write');
    expect(jobOf('publish')).not.toContain('run:');
  });

  it('lets a deployment end that has begun', () => {
    expect(jobOf('publish')).toContain('cancel-in-progress: false');
    expect(workflow.match(/cancel-in-progress: true/g)).toHaveLength(1);
    expect(jobOf('test')).toContain('cancel-in-progress: true');
  });
});
