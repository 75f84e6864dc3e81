import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.js';
import { MemoryBound } from '../../src/engine/bound.js';

describe('a bound on memory', () => {
  it('lets a process be that keeps within it, or has none', () => {
    expect(() => {
      new MemoryBound(2 ** 45).check();
      new MemoryBound().check();
    }).not.toThrow();
  });

  it('ends a run that does not, and says what to do', () => {
    expect(() => {
      new MemoryBound(2 ** 20).check();
    }).toThrow(
      new UsageError(
        'the run needs more than the 1 MiB of memory that it may take',
        'Give it more, or compare fewer documents at a time.',
      ),
    );
  });
});
