/**
 * The Node that starts the built program in the tests. The test runner itself needs a newer Node than the program does:
 * `scripts/test-matrix.mjs` names an older one here.
 */
export const NODE_PROGRAM = process.env['HERSTEL_TEST_NODE'] ?? process.execPath;
