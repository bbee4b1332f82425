package io.cascade.simulator.journal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Opens the ledgers, one for each kind; all share one lock and the journal. */
@Component
public class Ledgers implements DisposableBean {

    private final List<Ledger<?>> opened = new CopyOnWriteArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final JsonMapper json;
    private final MemoryProperties properties;
    private @Nullable Journal journal;

    Ledgers(JsonMapper json, MemoryProperties properties) {
        this.json = json;
        this.properties = properties;
    }

    public <T> Ledger<T> open(LedgerKind<T> kind) {
        var ledger = new Ledger<>(kind, properties.retained(), properties.roomForEachKind(), this, json);
        opened.add(ledger);
        return ledger;
    }

    List<Ledger<?>> all() {
        return opened;
    }

    /** Writes down from now on what the ledgers hold. */
    void noteIn(Path path, long growth) throws IOException {
        journal = Journal.begin(path, growth, this::unload);
    }

    /** Only within {@link #locked}. */
    void note(String kind, List<byte[]> bodies) {
        if (journal != null) {
            journal.append(kind, bodies);
        }
    }

    <R> R locked(Supplier<R> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void destroy() throws IOException {
        lock.lock();
        try {
            if (journal != null) {
                journal.close();
                journal = null;
            }
        } finally {
            lock.unlock();
        }
    }

    private void unload(OutputStream out) throws IOException {
        for (Ledger<?> ledger : opened) {
            for (byte[] body : ledger.unload()) {
                Journal.writeLine(out, ledger.kind(), body);
            }
        }
    }
}
