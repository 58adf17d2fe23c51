import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** A mutant is mostly found by a small table: those come before the tests that read the shipped content. */
class SmallTablesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const readsContent = ({ moduleId }: TestSpecification) =>
      /phase-edges|conditions-from-check|\/cases\//.test(moduleId);
    return files.toSorted((a, b) => Number(readsContent(a)) - Number(readsContent(b)));
  }
}

/** The tests that Stryker runs for every mutant: fast, pure and in process. `npm run test:mutation`. */
export default defineConfig({
  define: { HERSTEL_VERSION: JSON.stringify('0.0.0-test') },
  test: {
    include: ['tests/{planner,check,domain,cases}/**/*.test.ts'],
    // Hundreds of random cases would be run for every mutant; the tables must be enough.
    exclude: ['tests/**/*-properties.test.ts'],
    setupFiles: ['tests/support/fixed-seed.ts'],
    // The shipped content is read once per mutant, not once per file.
    isolate: false,
    sequence: { sequencer: SmallTablesFirst },
    env: { TZ: 'Europe/Amsterdam' },
  },
});
