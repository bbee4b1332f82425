package io.cascade.boundary.attributes;

import io.cascade.boundary.listing.AttributeTableBuilder;
import java.util.function.Consumer;

/**
 * An attribute of a resource.
 *
 * @param inTable tells a table of attributes where it is found
 * @param isPlaced whether it has a place of its own, and is not carried with others in one document
 * @param isFixed whether no patch may change it
 */
public record Attribute(String name, Consumer<AttributeTableBuilder> inTable, boolean isPlaced, boolean isFixed) {}
