package io.cascade.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * A chapter of {@code docs/lifecycles.md}: a drawing that is kept equal to a table of transitions. With the system property
 * {@code lifecycles.update} the document is written anew.
 */
public final class LifecycleChapter {

    private static final Path DOCUMENT = Path.of("..", "docs", "lifecycles.md");

    private final String title;

    private LifecycleChapter(String title) {
        this.title = title;
    }

    public static LifecycleChapter titled(String title) {
        return new LifecycleChapter(title);
    }

    /** Fails when the document draws another lifecycle than this. */
    public <S extends Enum<S>> void draws(Class<S> states, S start, BiPredicate<S, S> allows) {
        var drawing = drawing(states, start, allows);
        var document = read();
        var chapter = Pattern.compile("(?s)(## %s\\n.*?```mermaid\\n).*?(```\\n)".formatted(Pattern.quote(title)))
                .matcher(document);
        assertThat(chapter.find())
                .as("a chapter '%s' with a drawing in %s", title, DOCUMENT)
                .isTrue();
        var asItShouldBe = document.substring(0, chapter.end(1)) + drawing + document.substring(chapter.start(2));
        if (Boolean.getBoolean("lifecycles.update")) {
            write(asItShouldBe);
        }
        assertThat(read())
                .as("%s; -Dlifecycles.update=true writes it anew", DOCUMENT)
                .isEqualTo(asItShouldBe);
    }

    private static <S extends Enum<S>> String drawing(Class<S> states, S start, BiPredicate<S, S> allows) {
        var text = new StringBuilder("stateDiagram-v2\n    [*] --> %s\n".formatted(nameOf(start)));
        for (var from : states.getEnumConstants()) {
            var moves = Arrays.stream(states.getEnumConstants())
                    .filter(to -> to != from && allows.test(from, to))
                    .toList();
            moves.forEach(to -> text.append("    %s --> %s\n".formatted(nameOf(from), nameOf(to))));
            if (moves.isEmpty()) {
                text.append("    %s --> [*]\n".formatted(nameOf(from)));
            }
        }
        return text.toString();
    }

    private static String nameOf(Enum<?> state) {
        var words = state.name().toLowerCase(Locale.ROOT).split("_");
        var name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return name.toString();
    }

    private static String read() {
        try {
            return Files.readString(DOCUMENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(String text) {
        try {
            Files.writeString(DOCUMENT, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
