package io.cascade.launcher.suite;

import io.cascade.launcher.home.Checkout;
import io.cascade.launcher.program.JavaRuntime;
import io.cascade.launcher.program.ProgramStore;
import io.cascade.launcher.supervision.ChildProcess;
import io.cascade.launcher.supervision.HttpReadiness;
import io.cascade.launcher.supervision.Member;
import java.time.Duration;

/** An instance of a service as a member of the suite: a process of its own from the jar that the build made. */
record ServiceMember(Checkout checkout, ProgramStore programs, ServiceConfiguration configuration, Strength strength) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    Member of(Instance instance) {
        Service service = instance.service();
        var program = programs.unpack(checkout.executableJar(service.module()));
        return new ChildProcess(
                instance.name(),
                JavaRuntime.command(program, strength.service(), configuration.arguments(instance)),
                configuration.environment(service),
                configuration.home().log(instance.name()),
                HttpReadiness.ofServiceAt(configuration.addresses().url(instance)),
                PATIENCE);
    }
}
