import fc from "fast-check";

/**
 * The same cases in every run, so that what fails is the change and not the day. Give another seed to
 * look further: `PULSE_TEST_SEED=$RANDOM npm test`.
 */
fc.configureGlobal({ seed: Number(process.env["PULSE_TEST_SEED"] ?? 20_261_127) });
