package io.cascade.serviceordering.serviceorder.application;

/** The errands of this service. The subject of each is the id of a service order. */
public final class ErrandKinds {

    public static final String PLAN = "plan";
    public static final String ORDER_RESOURCES = "order-resources";
    public static final String ASK_AFTER_RESOURCES = "ask-after-resources";
    public static final String TAKE_BACK = "take-back";
    public static final String WRITE_SERVICES = "write-services";

    private ErrandKinds() {}
}
