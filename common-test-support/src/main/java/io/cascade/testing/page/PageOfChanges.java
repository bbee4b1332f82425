package io.cascade.testing.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of {@code docs/add} that tells in blocks of code how something is added. {@code ```diff path} changes a file,
 * {@code ```java path} makes one, and {@code ```java proof} holds statements that are true afterwards. They are applied to copies
 * of the sources, compiled, and the proof is run: a page that has aged fails.
 */
public final class PageOfChanges {

    private static final Pattern BLOCK = Pattern.compile("```(diff|java) (\\S+)\n(.*?)\n```", Pattern.DOTALL);
    private static final String PROOF = "proof";

    private final Path repository;
    private final List<Edit> edits = new ArrayList<>();
    private final List<String> proofs = new ArrayList<>();

    private PageOfChanges(Path repository, String text) {
        this.repository = repository;
        var blocks = BLOCK.matcher(text);
        while (blocks.find()) {
            var where = blocks.group(2);
            var lines = blocks.group(3).lines().toList();
            if (where.equals(PROOF)) {
                proofs.add(blocks.group(3));
            } else {
                edits.add(blocks.group(1).equals("diff") ? Edit.ofDiff(where, lines) : Edit.ofNewFile(where, lines));
            }
        }
        if (edits.isEmpty() || proofs.isEmpty()) {
            throw new IllegalArgumentException("a page without changes or without a proof");
        }
    }

    /** @param name of a page, such as {@code an-attribute} */
    public static PageOfChanges named(String name) {
        var repository = Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
                .takeWhile(folder -> folder != null)
                .filter(folder -> Files.isDirectory(folder.resolve("docs/add")))
                .findFirst()
                .orElseThrow();
        return new PageOfChanges(repository, read(repository.resolve("docs/add/" + name + ".md")));
    }

    static PageOfChanges of(Path repository, String text) {
        return new PageOfChanges(repository, text);
    }

    /**
     * Does what the page says, beside the sources, and runs its proofs.
     *
     * @throws AssertionError when a proof does not hold
     * @throws IllegalStateException when a change cannot be made or compiled any more
     */
    public void provesItself() {
        var sources = changedSources();
        for (int i = 0; i < proofs.size(); i++) {
            var proof = Proof.of("Proof" + i, proofs.get(i));
            var all = new LinkedHashMap<>(sources);
            all.put(proof.file(), proof.source());
            proof.runAmong(Compilation.of(all));
        }
    }

    private Map<String, String> changedSources() {
        var sources = new LinkedHashMap<String, String>();
        for (var edit : edits) {
            var text = edit.makesFile() ? "" : sources.computeIfAbsent(edit.file(), this::existing);
            sources.put(edit.file(), edit.appliedTo(text));
        }
        sources.keySet().removeIf(file -> !file.endsWith(".java"));
        return sources;
    }

    private String existing(String file) {
        return read(repository.resolve(file));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
