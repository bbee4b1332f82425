package io.cascade.launcher.suite;

import io.cascade.launcher.home.Ports;
import io.cascade.launcher.home.ProcessNotes;
import io.cascade.launcher.supervision.Member;
import io.cascade.local.KafkaBroker;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The Kafka broker inside this JVM. */
final class InnerBroker implements Member {

    private final SuiteSetup setup;
    private @Nullable KafkaBroker broker;

    InnerBroker(SuiteSetup setup) {
        this.setup = setup;
    }

    void createTopics() {
        if (broker != null) {
            broker.createTopics(SuiteTopics.all());
        }
    }

    @Override
    public String name() {
        return Ports.KAFKA;
    }

    @Override
    public void launch() {
        broker = KafkaBroker.persistentIn(setup.home().kafka())
                .port(setup.ports().of(Ports.KAFKA))
                .start();
    }

    @Override
    public boolean isAlive() {
        return broker != null;
    }

    @Override
    public boolean isReady() {
        return isAlive();
    }

    @Override
    public OptionalLong pid() {
        return OptionalLong.of(ProcessHandle.current().pid());
    }

    @Override
    public void stop() {
        if (broker != null) {
            broker.close();
        }
    }

    @Override
    public Path log() {
        return setup.home().log(ProcessNotes.SUPERVISOR);
    }
}
