import fc from 'fast-check';

// The same cases in every run: a test that fails once in a hundred runs helps nobody. `HERSTEL_SEED` tries others.
const seed = process.env['HERSTEL_SEED'];
fc.configureGlobal({ seed: seed === undefined ? 20_240_301 : Number(seed) });
