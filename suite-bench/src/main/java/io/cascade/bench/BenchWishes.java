package io.cascade.bench;

/**
 * What a run shall be like.
 *
 * @param orders how many count
 * @param concurrency how many are in flight at any time
 * @param warmUp how many are placed before, which do not count
 * @param gated whether figures that are not good enough count as failure
 */
record BenchWishes(int orders, int concurrency, int warmUp, boolean gated) {}
