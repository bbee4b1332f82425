package io.cascade.launcher.suite;

import io.cascade.launcher.home.Ports;
import io.cascade.launcher.home.RunHome;
import io.cascade.launcher.program.JavaRuntime;
import io.cascade.launcher.program.ProgramStore;
import io.cascade.launcher.supervision.ChildProcess;
import io.cascade.launcher.supervision.Member;
import io.cascade.launcher.supervision.PortReadiness;
import io.cascade.local.KafkaBrokerProcess;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The Kafka broker as a member of the suite: a process of its own, so that it can die alone. */
final class BrokerMember {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private BrokerMember() {}

    static Member in(RunHome home, int port, ProgramStore programs, Strength strength) {
        var program = programs.current(KafkaBrokerProcess.class.getName());
        var arguments = List.of(home.kafka().toString(), String.valueOf(port));
        return new ChildProcess(
                Ports.KAFKA,
                JavaRuntime.command(program, strength.broker(), arguments),
                Map.of(),
                home.log(Ports.KAFKA),
                new PortReadiness(port),
                PATIENCE);
    }
}
