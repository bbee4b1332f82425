package io.cascade.launcher.suite;

import io.cascade.launcher.home.RunHome;

/** A suite that this Java process starts and stops. */
public sealed interface HostedSuite extends AutoCloseable permits Suite, OneJvmSuite {

    /**
     * Starts everything and returns when all of it is ready.
     *
     * @throws io.cascade.launcher.supervision.StartFailed with the last words of the member that did not become ready
     */
    void open();

    SuiteAddresses addresses();

    RunHome home();

    /** Stops everything in order, whatever has been started by now; nothing can be started afterwards. */
    @Override
    void close();
}
