package io.cascade.launcher.supervision;

import java.nio.file.Path;
import java.util.OptionalLong;

/** Something that runs outside this Java process and has to keep running. */
public interface Member {

    String name();

    /** Starts it, for the first time or after it has died; does not wait until it is ready. */
    void launch();

    boolean isAlive();

    /** Whether it does its work by now; only asked while it is alive. */
    boolean isReady();

    /** The process that does the work; none while it is down. */
    OptionalLong pid();

    /** Asks it to end, and ends it if it does not listen. Returns when it is gone. */
    void stop();

    /** Where it says what it has to say. */
    Path log();

    /** Ends it without any warning, as a crash would. */
    default void kill() {
        pid().ifPresent(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
    }
}
