import { defineConfig } from 'vitest/config';
import { Skips } from './skips.js';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/cli/build.ts'],
    setupFiles: ['test/cli/cleanup.ts'],
    reporters: ['default', new Skips()],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // No module here keeps anything that another test file could see, and a third of the time went into loading them anew.
    isolate: false,
    // Tests wait for processes and browsers much of the time.
    maxWorkers: '100%',
    coverage: { include: ['src/**/*.ts'], reporter: ['text-summary'] },
  },
});
