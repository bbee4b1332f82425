package io.cascade.bench;

import io.cascade.launcher.home.Ports;
import io.cascade.launcher.machine.ProcessFigures;
import io.cascade.launcher.suite.Service;
import io.cascade.launcher.suite.Suite;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Reads what the operating system counts for each process of the suite, and for this one, which plays the client. */
record ProcessMeter(Suite suite) {

    static final String CLIENT = "client";

    /** Processor time used ever, by member. */
    Map<String, Duration> processorTimes() {
        var times = new LinkedHashMap<String, Duration>();
        members().forEach(member -> {
            var figures = new ProcessFigures(suite.pid(member));
            times.put(
                    member,
                    member.equals(Ports.POSTGRESQL) ? figures.processorTimeOfFamily() : figures.processorTime());
        });
        times.put(CLIENT, new ProcessFigures(ProcessHandle.current().pid()).processorTime());
        return times;
    }

    /** Most memory that each service ever had. */
    Map<String, OptionalLong> peakMemory() {
        var peaks = new LinkedHashMap<String, OptionalLong>();
        Stream.of(Service.values())
                .map(Service::module)
                .forEach(member -> peaks.put(member, new ProcessFigures(suite.pid(member)).peakMemory()));
        return peaks;
    }

    /** The processes that run now: if one of them has died since, its figures are lost. */
    Map<String, Long> processes() {
        var processes = new LinkedHashMap<String, Long>();
        members().forEach(member -> processes.put(member, suite.pid(member)));
        return processes;
    }

    private static Stream<String> members() {
        return Stream.concat(
                Stream.of(Service.values()).map(Service::module), Stream.of(Ports.POSTGRESQL, Ports.KAFKA));
    }
}
