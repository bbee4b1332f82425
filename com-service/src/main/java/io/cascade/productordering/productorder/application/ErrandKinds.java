package io.cascade.productordering.productorder.application;

/** The errands of this service. The subject of each is the id of a product order. */
public final class ErrandKinds {

    public static final String ASSESS = "assess";
    public static final String DEPOSIT_DUE = "deposit-due";
    public static final String BEGIN = "begin";
    public static final String ORDER_SERVICES = "order-services";
    public static final String ASK_AFTER_SERVICES = "ask-after-services";
    public static final String TAKE_BACK = "take-back";
    public static final String DELIVER = "deliver";
    public static final String NOTIFY = "notify";

    private ErrandKinds() {}
}
