package io.cascade.launcher.home;

/** A module has not been built yet; the message says how to do it. */
public final class NotBuilt extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotBuilt(String module) {
        super(module + " has not been built: run mvn -q -DskipTests package");
    }
}
