package io.cascade.local;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Collects what is particular about a {@link KafkaBroker} and starts it. */
public final class KafkaBrokerBuilder {

    private final @Nullable Path folder;
    private int port = FreePort.ANY;
    private int controllerPort = FreePort.ANY;

    KafkaBrokerBuilder(@Nullable Path folder) {
        this.folder = folder;
    }

    /** Port for clients on the loopback address; a free one unless given. */
    public KafkaBrokerBuilder port(int port) {
        this.port = port;
        return this;
    }

    /** Port on the loopback address that the node uses to talk to itself; a free one unless given. */
    public KafkaBrokerBuilder controllerPort(int controllerPort) {
        this.controllerPort = controllerPort;
        return this;
    }

    /**
     * Starts the broker and waits until it serves clients.
     *
     * @throws ServerNotStarted if that is impossible, or another process uses the folder
     */
    public KafkaBroker start() {
        return folder == null ? startThrowAway() : startPersistent(folder);
    }

    private KafkaBroker startThrowAway() {
        Path temporary = ThrowAwayFolder.create("kafka", abandoned -> {});
        return KafkaBroker.start(configuration(temporary, true), () -> Folders.delete(temporary));
    }

    private KafkaBroker startPersistent(Path kept) {
        FolderLock lock = FolderLock.take(Folders.create(kept));
        try {
            return KafkaBroker.start(configuration(kept, false), lock::close);
        } catch (RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    private KafkaConfiguration configuration(Path in, boolean createsTopicsOnDemand) {
        return new KafkaConfiguration(
                in, FreePort.orElseFree(port), FreePort.orElseFree(controllerPort), createsTopicsOnDemand);
    }
}
