import fc from 'fast-check';

/** Every run tries the same random cases, so that what fails is the change at hand. `TEST_SEED` looks elsewhere. */
fc.configureGlobal({ seed: Number(process.env.TEST_SEED ?? 17) });
