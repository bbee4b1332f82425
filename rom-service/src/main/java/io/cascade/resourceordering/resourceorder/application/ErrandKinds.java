package io.cascade.resourceordering.resourceorder.application;

/** The errands of this service. The subject of each is the id of a resource order. */
final class ErrandKinds {

    static final String ALLOCATE = "allocate";
    static final String GIVE_BACK = "give-back";
    static final String AWAIT_VERDICTS = "await-verdicts";

    private ErrandKinds() {}
}
