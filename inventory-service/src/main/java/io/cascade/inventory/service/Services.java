package io.cascade.inventory.service;

import io.cascade.inventory.entry.Entries;

/** All services. */
public interface Services extends Entries<Service> {}
