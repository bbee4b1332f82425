package io.cascade.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** PostgreSQL refuses to run as root, so root steps down before starting it. */
enum RunAs {
    /** An ordinary user: nothing to do. */
    ONESELF,
    /** Root in a user namespace of its own is nobody, but still owns its files. */
    NOBODY_IN_A_NAMESPACE,
    /** Where namespaces are forbidden, as in most containers, root becomes nobody for good and hands the files over. */
    NOBODY;

    private static final int NOBODY_ID = 65534;
    private static final int ROOT_ID = 0;
    private static final int FOLDERS_OF_A_HOME = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    static RunAs best() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return ONESELF;
        }
        return Stream.of(NOBODY_IN_A_NAMESPACE, NOBODY)
                .filter(RunAs::works)
                .findFirst()
                .orElseThrow(
                        () -> new ServerNotStarted(
                                "PostgreSQL does not run as root, and neither unshare nor setpriv works here: use another user"));
    }

    List<String> command(Path program, String... arguments) {
        return Stream.of(prefix(), List.of(program.toString()), List.of(arguments))
                .flatMap(List::stream)
                .toList();
    }

    /** Lets the program that runs this way pass through the folder, and through the private ones around it. */
    void admitTo(Path folder) {
        if (this == NOBODY) {
            Stream.iterate(folder, around -> around != null, Path::getParent)
                    .limit(FOLDERS_OF_A_HOME)
                    .forEach(around -> around.toFile().setExecutable(true, false));
        }
    }

    /** Makes the program that runs this way the owner of the file, or of the folder with all that is in it. */
    void own(Path path) {
        if (this == ONESELF) {
            return;
        }
        Integer owner = this == NOBODY ? NOBODY_ID : ROOT_ID;
        try {
            if (!owner.equals(Files.getAttribute(path, "unix:uid"))) {
                hand(path, owner);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> prefix() {
        return switch (this) {
            case ONESELF -> List.of();
            case NOBODY_IN_A_NAMESPACE -> List.of("unshare", "-U");
            case NOBODY -> List.of("setpriv", "--reuid=" + NOBODY_ID, "--regid=" + NOBODY_ID, "--clear-groups");
        };
    }

    private boolean works() {
        return Command.run(PATIENCE, command(Path.of("true"))).succeeded();
    }

    private static void hand(Path path, Integer owner) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.toList()) {
                Files.setAttribute(each, "unix:uid", owner);
            }
        }
    }
}
