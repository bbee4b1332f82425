package io.cascade.inventory.resource.application;

/** What a resource command asks for. */
public enum ResourceAction {
    RESERVE,
    ACTIVATE,
    RELEASE
}
