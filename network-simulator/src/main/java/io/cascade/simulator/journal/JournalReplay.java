package io.cascade.simulator.journal;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills the ledgers from the journal before the first request comes in, then writes the file anew with what is still
 * remembered: that keeps it short, and drops a last line that the end of the former process cut off.
 */
@Component
class JournalReplay implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(JournalReplay.class);

    private final MemoryProperties properties;
    private final Journal journal;
    private final Ledgers ledgers;
    private final JsonMapper json;

    JournalReplay(MemoryProperties properties, Journal journal, Ledgers ledgers, JsonMapper json) {
        this.properties = properties;
        this.journal = journal;
        this.ledgers = ledgers;
        this.json = json;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Path path = properties.journal();
        if (path == null) {
            return;
        }
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            if (Files.exists(path)) {
                recall(path);
                compact(path);
            }
            journal.open(path);
        } catch (IOException e) {
            throw new UncheckedIOException("The journal " + path + " cannot be used", e);
        }
    }

    private void recall(Path path) throws IOException {
        Map<String, Ledger<?>> byKind =
                ledgers.all().stream().collect(Collectors.toMap(Ledger::kind, Function.identity()));
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(path)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                recall(++number, line, byKind);
            }
        }
        LOG.info("{} journal lines recalled from {}", number, path);
    }

    private void recall(int number, String line, Map<String, Ledger<?>> byKind) {
        try {
            JsonNode entry = json.readTree(line);
            Ledger<?> ledger = byKind.get(entry.path("kind").asString(""));
            if (ledger != null) {
                ledger.recall(entry.path("body"));
            } else {
                LOG.warn("Journal line {} is of no known kind and is left out", number);
            }
        } catch (RuntimeException e) { // a damaged line must not keep the simulator from starting
            LOG.warn("Journal line {} cannot be read and is left out", number);
            LOG.debug("Because of", e);
        }
    }

    private void compact(Path path) throws IOException {
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
            for (Ledger<?> ledger : ledgers.all()) {
                ledger.unload(body -> Journal.writeLine(out, ledger.kind(), body));
            }
        }
        Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
