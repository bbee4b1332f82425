package io.cascade.testing.page;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageOfChangesTests {

    private static final String FILE = "module/src/main/java/sample/Greeting.java";
    private static final String CHANGE = """
            ```diff %s
                 public static String word() {
            -        return "hello";
            +        return "%s";
            ```

            """;
    private static final String PROOF = """
            ```java proof
            import sample.Greeting;

            assertThat(Greeting.word()).isEqualTo("good morning");
            ```
            """;

    @TempDir
    private Path repository;

    @BeforeEach
    void writeASource() throws IOException {
        var file = repository.resolve(FILE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                package sample;

                public final class Greeting {
                    public static String word() {
                        return "hello";
                    }
                }
                """);
    }

    @Test
    void holdsWhenItsChangesHaveTheEffectThatItTells() {
        assertThatCode(() -> prove(CHANGE.formatted(FILE, "good morning") + PROOF))
                .doesNotThrowAnyException();
    }

    @Test
    void failsWhenTheyHaveAnother() {
        assertThatThrownBy(() -> prove(CHANGE.formatted(FILE, "good night") + PROOF))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void failsWhenTheSourceIsNotWhatItBelieves() {
        var aged = CHANGE.replace("hello", "hullo").formatted(FILE, "good morning");

        assertThatIllegalStateException().isThrownBy(() -> prove(aged + PROOF)).withMessageContaining("has not once");
    }

    @Test
    void failsWhenWhatItSaysDoesNotCompile() {
        assertThatIllegalStateException()
                .isThrownBy(() -> prove(CHANGE.formatted(FILE, "\" + 1 + nothing + \"") + PROOF))
                .withMessageContaining("does not compile");
    }

    @Test
    void makesFilesToo() {
        var page = """
                ```java module/src/main/java/sample/Answer.java
                package sample;

                public record Answer(String word) {}
                ```
                """
                + PROOF.replace("sample.Greeting", "sample.Answer")
                        .replace("Greeting.word()", "new Answer(\"good morning\").word()");

        assertThatCode(() -> prove(page)).doesNotThrowAnyException();
    }

    @Test
    void mustChangeSomethingAndProveIt() {
        assertThatIllegalArgumentException().isThrownBy(() -> prove(PROOF));
        assertThatIllegalArgumentException().isThrownBy(() -> prove(CHANGE.formatted(FILE, "good morning")));
    }

    private void prove(String page) {
        PageOfChanges.of(repository, page).provesItself();
    }
}
