package io.cascade.launcher.operation;

import io.cascade.launcher.home.Ports;
import io.cascade.launcher.home.ProcessNote;
import io.cascade.launcher.home.ProcessNotes;
import io.cascade.launcher.home.RunHome;
import io.cascade.launcher.machine.ProcessFigures;
import io.cascade.launcher.suite.Instance;
import io.cascade.launcher.suite.SuiteAddresses;
import io.cascade.launcher.supervision.HttpReadiness;
import io.cascade.launcher.supervision.PortReadiness;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What each member does at this moment. */
record MemberTable(RunHome home) {

    /** The members that should do their work and do not. */
    List<String> failing() {
        return members().filter(member -> !isReady(member)).toList();
    }

    void print(PrintWriter out) {
        out.printf(
                "%-20s %-9s %6s %8s %14s %9s %9s %s%n",
                "member", "state", "port", "pid", "up for", "start", "memory", "restarts");
        Stream.concat(members(), Stream.of(ProcessNotes.SUPERVISOR)).forEach(member -> print(member, out));
    }

    private void print(String member, PrintWriter out) {
        Optional<ProcessNote> note =
                home.processes().of(member).filter(each -> each.process().isPresent());
        out.printf(
                "%-20s %-9s %6s %8s %14s %9s %9s %s%n",
                member,
                state(member, note),
                portOf(member),
                note.map(each -> String.valueOf(each.pid())).orElse("-"),
                note.map(MemberTable::age).orElse("-"),
                note.map(each -> Figures.seconds(each.start())).orElse("-"),
                note.map(MemberTable::memory).orElse("-"),
                note.map(each -> String.valueOf(each.restarts())).orElse("-"));
    }

    private String state(String member, Optional<ProcessNote> note) {
        if (note.isEmpty()) {
            return "down";
        }
        return isReady(member) ? "ready" : "not ready";
    }

    private boolean isReady(String member) {
        Optional<ProcessNote> note = home.processes().of(member);
        if (note.flatMap(ProcessNote::process).isEmpty()) {
            return false;
        }
        if (member.equals(ProcessNotes.SUPERVISOR)) {
            return note.get().isReady();
        }
        return serviceNamed(member)
                .map(instance ->
                        HttpReadiness.ofServiceAt(addresses().url(instance)).getAsBoolean())
                .orElseGet(() -> new PortReadiness(home.ports().of(member)).getAsBoolean());
    }

    private String portOf(String member) {
        return member.equals(ProcessNotes.SUPERVISOR)
                ? "-"
                : String.valueOf(home.ports().of(member));
    }

    private static String age(ProcessNote note) {
        return Figures.seconds(Duration.between(note.processStarted(), Instant.now()));
    }

    private static String memory(ProcessNote note) {
        var figures = new ProcessFigures(note.pid());
        return Figures.mebibytes(note.name().equals(Ports.POSTGRESQL) ? figures.memoryOfFamily() : figures.memory());
    }

    private Stream<String> members() {
        return addresses().instances().members().stream();
    }

    private Optional<Instance> serviceNamed(String member) {
        return addresses().instances().all().stream()
                .filter(instance -> instance.name().equals(member))
                .findFirst();
    }

    private SuiteAddresses addresses() {
        return new SuiteAddresses(home.ports());
    }
}
