package io.cascade.launcher.operation;

/** What is to be done when this process is told to end. */
final class Interruption {

    private volatile boolean ignored;
    private volatile boolean happened;

    Interruption(Runnable work) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            happened = true;
                            if (!ignored) {
                                work.run();
                            }
                        },
                        "interruption"));
    }

    boolean hasHappened() {
        return happened;
    }

    /** From now on there is nothing to be done. */
    void ignore() {
        ignored = true;
    }
}
