package io.cascade.launcher.suite;

import io.cascade.launcher.home.Checkout;
import io.cascade.launcher.program.JavaRuntime;
import io.cascade.launcher.program.ProgramStore;
import io.cascade.launcher.supervision.ChildProcess;
import io.cascade.launcher.supervision.HttpReadiness;
import io.cascade.launcher.supervision.Member;
import java.time.Duration;

/** A service as a member of the suite: a process of its own from the jar that the build made. */
record ServiceMember(Checkout checkout, ProgramStore programs, ServiceConfiguration configuration, Strength strength) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    Member of(Service service) {
        var program = programs.unpack(checkout.executableJar(service.module()));
        return new ChildProcess(
                service.module(),
                JavaRuntime.command(program, strength.service(), configuration.arguments(service)),
                configuration.environment(service),
                configuration.home().log(service.module()),
                HttpReadiness.ofServiceAt(configuration.addresses().url(service)),
                PATIENCE);
    }
}
