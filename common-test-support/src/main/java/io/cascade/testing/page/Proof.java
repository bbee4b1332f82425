package io.cascade.testing.page;

import java.lang.reflect.InvocationTargetException;
import java.util.stream.Collectors;

/**
 * Statements that hold once a page is followed, as a class of the package that they name.
 *
 * @param type its full name
 */
record Proof(String type, String source) {

    private static final String IMPORTS = "import static org.assertj.core.api.Assertions.*;\n";

    /** @param text imports, perhaps a package, and statements */
    static Proof of(String name, String text) {
        var head = text.lines()
                .filter(line -> line.startsWith("import ") || line.startsWith("package "))
                .toList();
        var home = head.stream()
                .filter(line -> line.startsWith("package "))
                .map(line -> line.substring("package ".length(), line.length() - 1))
                .findFirst()
                .orElse("page");
        var body = text.lines().filter(line -> !head.contains(line)).collect(Collectors.joining("\n"));
        var imports = head.stream()
                .filter(line -> line.startsWith("import "))
                .collect(Collectors.joining("\n", IMPORTS, "\n"));
        return new Proof(
                home + "." + name,
                "package %s;\n%spublic final class %s { public static void holds() throws Exception {\n%s\n}}\n"
                        .formatted(home, imports, name, body));
    }

    String file() {
        return "src/main/java/" + type.replace('.', '/') + ".java";
    }

    void runAmong(ClassLoader classes) {
        try {
            Class.forName(type, true, classes).getMethod("holds").invoke(null);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof AssertionError failed) {
                throw failed;
            }
            throw new IllegalStateException("a proof ended in " + e.getCause(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
