package io.cascade.launcher.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramStoreTests {

    @TempDir
    private Path folder;

    @Test
    void unpacksTheModuleAndItsLibraries() throws IOException {
        Path jar = executableJar(Map.of(
                "BOOT-INF/classes/greeting.txt",
                "hello",
                "META-INF/spring/some.imports",
                "x",
                "BOOT-INF/lib/one.jar",
                "1"));

        JavaProgram program = store().unpack(jar);

        assertThat(program.mainClass()).isEqualTo("demo.Main");
        assertThat(program.classPath()).hasSize(2).allMatch(Files::exists);
        try (var own = new JarFile(program.classPath().getFirst().toFile())) {
            assertThat(own.stream().map(ZipEntry::getName))
                    .containsExactly("greeting.txt", "META-INF/spring/some.imports");
        }
    }

    @Test
    void keepsWhatAnEarlierBuildUnpacked() throws IOException {
        JavaProgram before = store().unpack(executableJar(Map.of("BOOT-INF/classes/greeting.txt", "hello")));

        JavaProgram after = store().unpack(executableJar(Map.of("BOOT-INF/classes/greeting.txt", "good morning")));

        assertThat(after.classPath()).doesNotContainAnyElementsOf(before.classPath());
        assertThat(before.classPath()).allMatch(Files::exists);
    }

    @Test
    void sharesLibrariesThatAreTheSame() throws IOException {
        JavaProgram one = store().unpack(executableJar(Map.of("BOOT-INF/lib/one.jar", "1", "BOOT-INF/classes/a", "a")));
        JavaProgram other =
                store().unpack(executableJar(Map.of("BOOT-INF/lib/one.jar", "1", "BOOT-INF/classes/b", "b")));

        assertThat(one.classPath().getLast()).isEqualTo(other.classPath().getLast());
    }

    @Test
    void quietsOnlyWarningsThatTheReleaseKnows() {
        assertThat(JavaRuntime.quieting(21)).containsExactly("--enable-native-access=ALL-UNNAMED");
        assertThat(JavaRuntime.quieting(25)).contains("--sun-misc-unsafe-memory-access=allow");
    }

    private ProgramStore store() {
        return new ProgramStore(folder.resolve("programs"));
    }

    private Path executableJar(Map<String, String> content) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Start-Class", "demo.Main");
        Path jar = folder.resolve("demo-exec.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (var entry : List.copyOf(new TreeMap<>(content).entrySet())) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return jar;
    }
}
