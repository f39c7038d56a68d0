import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/support/fixed-seed.ts'],
    globalSetup: ['tests/support/compile.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Two cores: the tests start programs and drawing threads of their own.
    maxWorkers: 2,
  },
});
