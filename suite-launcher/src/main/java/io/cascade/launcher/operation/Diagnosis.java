package io.cascade.launcher.operation;

import io.cascade.client.Endpoint;
import io.cascade.launcher.home.Checkout;
import io.cascade.launcher.home.NotBuilt;
import io.cascade.launcher.home.PortHolder;
import io.cascade.launcher.home.Ports;
import io.cascade.launcher.home.ProcessNote;
import io.cascade.launcher.home.RunHome;
import io.cascade.launcher.machine.MachineFigures;
import io.cascade.launcher.suite.Service;
import io.cascade.launcher.suite.SuiteAddresses;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what is wrong with the suite of a checkout and its machine, and says what to do about it. */
final class Diagnosis {

    private static final long GIB = 1024L * 1024 * 1024;
    private static final long LEAST_DISK = 2 * GIB;
    private static final long LEAST_MEMORY = 2 * GIB;

    private final Checkout checkout;
    private final RunHome home;
    private final List<String> troubles = new ArrayList<>();
    private final List<String> information = new ArrayList<>();

    private Diagnosis(Checkout checkout) {
        this.checkout = checkout;
        home = checkout.runHome();
    }

    static Diagnosis of(Checkout checkout) {
        var diagnosis = new Diagnosis(checkout);
        diagnosis.lookForJars();
        diagnosis.lookAtMachine();
        diagnosis.lookForLeftovers();
        if (diagnosis.home.processes().supervisor().isPresent()) {
            diagnosis.lookAtMembers();
        } else {
            diagnosis.lookAtPorts();
        }
        return diagnosis;
    }

    /** Each trouble with its remedy; none if all is well. */
    List<String> troubles() {
        return List.copyOf(troubles);
    }

    /** What is worth knowing though nothing is wrong for it. */
    List<String> information() {
        return List.copyOf(information);
    }

    private void lookForJars() {
        Stream.of(Service.values()).map(Service::module).forEach(module -> {
            try {
                checkout.executableJar(module);
            } catch (NotBuilt missing) {
                troubles.add("%s has not been built: ./cascade up builds what is missing.".formatted(module));
            }
        });
    }

    private void lookAtMachine() {
        long disk = MachineFigures.freeDisk(checkout.root());
        if (disk < LEAST_DISK) {
            troubles.add(
                    "Only %d MiB of disk are free: the suite needs about 2 GiB. ./cascade reset frees its own data."
                            .formatted(disk / (GIB / 1024)));
        }
        MachineFigures.availableMemory().ifPresent(memory -> {
            if (memory < LEAST_MEMORY && home.processes().supervisor().isEmpty()) {
                troubles.add("Only %d MiB of memory are available: try ./cascade up --one-jvm, which needs less."
                        .formatted(memory / (GIB / 1024)));
            }
        });
    }

    private void lookForLeftovers() {
        Stream.concat(Stream.of(home), checkout.homesApart().stream())
                .flatMap(each -> new Leftovers(each.processes()).find().stream())
                .forEach(leftover -> troubles.add("%s (process %d) was left behind: ./cascade down stops it."
                        .formatted(leftover.name(), leftover.pid())));
    }

    private void lookAtPorts() {
        Set<Long> ours =
                home.processes().living().stream().map(ProcessNote::pid).collect(Collectors.toSet());
        Ports ports = Ports.standard();
        ports.taken().stream()
                .filter(member -> PortHolder.of(ports.of(member))
                        .filter(holder -> ours.contains(holder.pid()))
                        .isEmpty())
                .forEach(member -> troubles.add(
                        "Port %d, which %s needs, is taken by %s: stop that, or use ./cascade up --free-ports."
                                .formatted(ports.of(member), member, PortHolder.describe(ports.of(member)))));
    }

    private void lookAtMembers() {
        var table = new MemberTable(home);
        table.failing().forEach(member -> troubles.add("%s is not ready: see %s".formatted(member, home.log(member))));
        var addresses = new SuiteAddresses(home.ports());
        addresses
                .instances()
                .all()
                .forEach(
                        instance -> lookAtWork(instance.name(), OwnTroubles.of(new Endpoint(addresses.url(instance)))));
        home.processes().living().stream().filter(note -> note.restarts() > 0).forEach(this::tellOfDeath);
    }

    private void tellOfDeath(ProcessNote note) {
        var death = new PastDeath(note);
        var now = Instant.now();
        (death.isOverAt(now) ? information : troubles)
                .add("%s: see %s".formatted(death.sentenceAt(now), home.log(note.name())));
    }

    private void lookAtWork(String member, OwnTroubles told) {
        told.sentences().forEach(sentence -> troubles.add("%s: %s".formatted(member, sentence)));
        told.information().forEach(sentence -> information.add("%s: %s".formatted(member, sentence)));
    }
}
