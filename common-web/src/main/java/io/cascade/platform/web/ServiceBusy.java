package io.cascade.platform.web;

/** A request that the service has no room for now and that may be sent again shortly: a 503 answer. */
public class ServiceBusy extends RuntimeException {

    static final String RETRY_AFTER_SECONDS = "2";

    public ServiceBusy(String reason) {
        super(reason + "; try again shortly");
    }
}
