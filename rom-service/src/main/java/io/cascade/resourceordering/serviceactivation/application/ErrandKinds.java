package io.cascade.resourceordering.serviceactivation.application;

/** The errands of direct activation. The subject of each is the id of an activation. */
final class ErrandKinds {

    static final String WRITE_SERVICES = "write-activated-services";

    private ErrandKinds() {}
}
