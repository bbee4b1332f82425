package io.cascade.launcher.program;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Java that runs this, which also runs the services. */
public final class JavaRuntime {

    private static final int KNOWS_UNSAFE_OPTION = 23;

    private JavaRuntime() {}

    /**
     * The line that runs a program.
     *
     * @param options for the virtual machine
     */
    public static List<String> command(JavaProgram program, List<String> options, List<String> arguments) {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(quieting(Runtime.version().feature()));
        line.addAll(options);
        line.add("-cp");
        line.add(program.classPathArgument());
        line.add(program.mainClass());
        line.addAll(arguments);
        return line;
    }

    /** Kafka's and Tomcat's use of what newer releases frown upon would be warned about in every log. */
    static List<String> quieting(int release) {
        return release >= KNOWS_UNSAFE_OPTION
                ? List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow")
                : List.of("--enable-native-access=ALL-UNNAMED");
    }
}
