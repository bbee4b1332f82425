package io.cascade.launcher.operation;

import io.cascade.launcher.home.Checkout;
import io.cascade.launcher.home.PortHolder;
import io.cascade.launcher.home.Ports;
import io.cascade.launcher.home.RunHome;
import io.cascade.launcher.machine.JavaInstallations;
import io.cascade.launcher.machine.MachineFigures;
import java.io.PrintWriter;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says what is wrong and what to do. */
@Command(
        name = "doctor",
        description = "Say what runs, which ports and which JDK are used, what is wrong and what to do; "
                + "exit code 1 if something is wrong.")
public final class DoctorCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Checkout checkout = Checkout.current();
        RunHome home = checkout.runHome();
        printJava(out);
        printMachine(checkout, out);
        printSuite(home, out);
        Diagnosis diagnosis = Diagnosis.of(checkout);
        out.println();
        printAll("What is worth knowing:", diagnosis.information(), out);
        if (diagnosis.troubles().isEmpty()) {
            out.println("Nothing is wrong.");
            return 0;
        }
        printAll("What is wrong:", diagnosis.troubles(), out);
        return 1;
    }

    private static void printAll(String title, List<String> sentences, PrintWriter out) {
        if (!sentences.isEmpty()) {
            out.println(title);
            sentences.forEach(sentence -> out.println("  - " + sentence));
        }
    }

    private static void printJava(PrintWriter out) {
        out.printf("Java        %s (%s)%n", Runtime.version(), System.getProperty("java.home"));
        JavaInstallations.describe().forEach(installation -> out.println("  found     " + installation));
    }

    private static void printMachine(Checkout checkout, PrintWriter out) {
        out.printf(
                "Machine     %d processors, %s of memory available, %s of disk free%n",
                Runtime.getRuntime().availableProcessors(),
                Figures.mebibytes(MachineFigures.availableMemory()),
                Figures.mebibytes(OptionalLong.of(MachineFigures.freeDisk(checkout.root()))));
    }

    private static void printSuite(RunHome home, PrintWriter out) {
        var supervisor = home.processes().supervisor();
        if (supervisor.isPresent()) {
            out.printf("Suite       runs as %s%n%n", supervisor.get().about());
            new MemberTable(home).print(out);
        } else {
            out.println("Suite       is down");
            printPorts(out);
        }
    }

    private static void printPorts(PrintWriter out) {
        Ports ports = Ports.standard();
        List<String> taken = ports.taken();
        ports.byMember()
                .forEach((member, port) -> out.printf(
                        "  port      %5d for %-18s %s%n",
                        port, member, taken.contains(member) ? "taken by " + PortHolder.describe(port) : "free"));
    }
}
