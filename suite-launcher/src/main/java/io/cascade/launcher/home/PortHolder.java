package io.cascade.launcher.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out which process listens on a port, where the system tells (Linux, own processes or as root). */
public final class PortHolder {

    private static final Path PROC = Path.of("/proc");
    private static final String LISTENING = "0A";
    private static final int LOCAL_ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;

    private PortHolder() {}

    /** The holder in words, such as {@code process 4711 (nginx)}. */
    public static String describe(int port) {
        return of(port).map(PortHolder::inWords).orElse("a process that the system does not name");
    }

    public static Optional<ProcessHandle> of(int port) {
        Set<String> sockets = Stream.of("net/tcp", "net/tcp6")
                .flatMap(table -> linesOf(PROC.resolve(table)).stream())
                .map(line -> line.strip().split("\\s+"))
                .filter(columns -> columns.length > INODE && LISTENING.equals(columns[STATE]))
                .filter(columns -> columns[LOCAL_ADDRESS].endsWith(":%04X".formatted(port)))
                .map(columns -> "socket:[" + columns[INODE] + "]")
                .collect(Collectors.toSet());
        return sockets.isEmpty()
                ? Optional.empty()
                : ProcessHandle.allProcesses()
                        .filter(process -> hasOpen(process, sockets))
                        .findFirst();
    }

    private static String inWords(ProcessHandle process) {
        String program = process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString())
                .orElse("unknown program");
        return "process %d (%s)".formatted(process.pid(), program);
    }

    private static boolean hasOpen(ProcessHandle process, Set<String> sockets) {
        try (Stream<Path> files = Files.list(PROC.resolve(process.pid() + "/fd"))) {
            return files.anyMatch(file -> sockets.contains(targetOf(file)));
        } catch (IOException notOursOrGone) {
            return false;
        }
    }

    private static String targetOf(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException gone) {
            return "";
        }
    }

    private static List<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException notThisSystem) {
            return List.of();
        }
    }
}
