package io.cascade.serviceordering;

import org.springframework.test.context.TestPropertySource;

/** The same when every order is too heavy to be handled beside another. */
@ServiceOrderingTest
@TestPropertySource(properties = "cascade.bounds.heap-for-batch=0")
class HeavyServiceOrderIT extends ServiceOrderIT {}
