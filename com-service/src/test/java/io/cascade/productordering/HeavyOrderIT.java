package io.cascade.productordering;

import org.springframework.test.context.TestPropertySource;

/** The same when every order is too heavy to be handled beside another. */
@ProductOrderingTest
@TestPropertySource(properties = "cascade.bounds.heap-for-batch=0")
class HeavyOrderIT extends GoldenOrderIT {}
