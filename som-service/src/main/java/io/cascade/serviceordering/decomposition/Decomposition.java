package io.cascade.serviceordering.decomposition;

import java.util.List;

/** The parts of all services in order, and everything that stands in the way of building them. */
public record Decomposition(List<ServicePart> parts, List<Obstacle> obstacles) {}
