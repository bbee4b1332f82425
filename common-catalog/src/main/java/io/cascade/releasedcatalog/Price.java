package io.cascade.releasedcatalog;

import java.math.BigDecimal;

/** A price of an offering: recurring or one-time, in a currency of ISO 4217. */
public record Price(String id, String name, String priceType, String unit, BigDecimal amount) {}
