import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/support/random-cases.ts'],
    globalSetup: ['tests/support/compile.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // No file leaves anything behind: a process takes one after the other, and loads the program once.
    isolate: false,
    // Two cores: the tests start programs and drawing threads of their own.
    maxWorkers: 2,
  },
});
