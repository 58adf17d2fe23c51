import { defineConfig } from 'vitest/config';

export default defineConfig({
  define: { HERSTEL_VERSION: JSON.stringify('0.0.0-test') },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/{browser,executable,faults,shells}/**'],
    setupFiles: ['tests/support/fixed-seed.ts'],
    // Pure functions and no shared state: one worker context for all files is seven times faster.
    isolate: false,
    env: {
      TZ: process.env['HERSTEL_TEST_ZONE'] ?? 'Europe/Amsterdam',
      NO_COLOR: '',
      FORCE_COLOR: '',
      HERSTEL_INHOUD: '',
      // The profile of who runs the tests is not theirs.
      HERSTEL_MAP: '/herstel-without-a-profile',
    },
    testTimeout: 30_000,
  },
});
