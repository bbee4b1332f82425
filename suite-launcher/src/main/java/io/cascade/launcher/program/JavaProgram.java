package io.cascade.launcher.program;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Classes to run and the class to begin with. */
public record JavaProgram(List<Path> classPath, String mainClass) {

    public JavaProgram startingAt(String otherClass) {
        return new JavaProgram(classPath, otherClass);
    }

    String classPathArgument() {
        return classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
