package io.cascade.resourceordering;

import org.springframework.test.context.TestPropertySource;

/** The same when every activation is too heavy to be handled beside another. */
@ResourceOrderingTest
@TestPropertySource(properties = "cascade.bounds.heap-for-batch=0")
class HeavyServiceActivationIT extends ServiceActivationIT {}
