package io.cascade.launcher.suite;

/**
 * One of the processes that run a service.
 *
 * @param number from 1 on
 */
public record Instance(Service service, int number) {

    /** Name of the member: the module's for the first, such as {@code com-service-2} for the others. */
    public String name() {
        return number == 1 ? service.module() : service.module() + "-" + number;
    }
}
