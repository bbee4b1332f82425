package io.cascade.simulator.journal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Opens the ledgers, one for each kind; all share the journal. */
@Component
public class Ledgers {

    private final List<Ledger<?>> opened = new CopyOnWriteArrayList<>();
    private final Journal journal;
    private final JsonMapper json;
    private final int retain;

    Ledgers(Journal journal, JsonMapper json, MemoryProperties properties) {
        this.journal = journal;
        this.json = json;
        this.retain = properties.retained();
    }

    public <T> Ledger<T> open(LedgerKind<T> kind) {
        var ledger = new Ledger<>(kind, retain, journal, json);
        opened.add(ledger);
        return ledger;
    }

    List<Ledger<?>> all() {
        return opened;
    }
}
