package io.cascade.simulator.journal;

import io.cascade.simulator.json.RawJson;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills the ledgers from the journal before the first request comes in, within the bounds that hold for requests, then
 * writes the file anew with what is still remembered: that keeps it short, and drops what cannot be read.
 */
@Component
class JournalReplay implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(JournalReplay.class);

    private record Line(String kind, RawJson body) {}

    private static final int LONGEST_LINE = Ledger.LARGEST_ENTRY + 100;

    private final MemoryProperties properties;
    private final Ledgers ledgers;
    private final JsonMapper json;

    JournalReplay(MemoryProperties properties, Ledgers ledgers, JsonMapper json) {
        this.properties = properties;
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
            }
            ledgers.noteIn(path, properties.journalGrowth().toBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The journal " + path + " cannot be used", e);
        }
    }

    private void recall(Path path) throws IOException {
        Map<String, Ledger<?>> byKind =
                ledgers.all().stream().collect(Collectors.toMap(Ledger::kind, Function.identity()));
        int recalled = 0;
        int unreadable = 0;
        try (var in = new BufferedInputStream(Files.newInputStream(path))) {
            var lines = new BoundedLines(in, LONGEST_LINE);
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                if (isRecalled(line, byKind)) {
                    recalled++;
                } else {
                    unreadable++;
                }
            }
            unreadable += lines.tooLong();
        }
        LOG.info("{} journal lines recalled from {}", recalled, path);
        if (unreadable > 0) {
            LOG.warn(
                    "{} journal lines were too long, damaged or of no known kind, and are left out of {}",
                    unreadable,
                    path);
        }
    }

    private boolean isRecalled(byte[] line, Map<String, Ledger<?>> byKind) {
        try {
            Line entry = json.readValue(line, Line.class);
            Ledger<?> ledger = byKind.get(entry.kind());
            if (ledger != null) {
                ledger.recall(entry.body());
            }
            return ledger != null;
        } catch (RuntimeException e) { // a damaged line must not keep the simulator from starting
            LOG.debug("A journal line cannot be read", e);
            return false;
        }
    }
}
