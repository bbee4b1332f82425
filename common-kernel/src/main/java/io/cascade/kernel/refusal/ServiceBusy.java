package io.cascade.kernel.refusal;

/** A request that the service has no room for now and that may be sent again shortly. */
public class ServiceBusy extends RuntimeException {

    public ServiceBusy(String reason) {
        super(reason + "; try again shortly");
    }
}
