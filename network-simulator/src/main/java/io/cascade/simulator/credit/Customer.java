package io.cascade.simulator.credit;

import org.jspecify.annotations.Nullable;

/** A customer as the credit bureau knows him. */
record Customer(String id, @Nullable String name, CreditStanding credit) {}
