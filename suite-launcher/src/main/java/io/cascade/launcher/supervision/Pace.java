package io.cascade.launcher.supervision;

/** How many members of a group may be starting, and stopping, side by side. */
public record Pace(int startingAtOnce, int stoppingAtOnce) {}
