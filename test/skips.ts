import type { Reporter, TestModule } from 'vitest/node';

/** Says at the end of a run which tests were skipped, and why. */
export class Skips implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    for (const module of modules)
      for (const test of module.children.allTests('skipped')) {
        const result = test.result();
        const why = result.state === 'skipped' ? result.note : undefined;
        console.log(`skipped: ${test.fullName}: ${why ?? 'no reason given'}`);
      }
  }
}
