package io.cascade.serviceordering.serviceorder;

import io.cascade.ordering.below.ChildReport;
import java.util.List;

/**
 * What a resource order says about one of its items.
 *
 * @param resources what the item uses once it is done
 */
public record ResourceReport(ChildReport progress, List<UsedResource> resources) {}
