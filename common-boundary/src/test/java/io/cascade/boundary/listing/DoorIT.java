package io.cascade.boundary.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.cascade.kernel.caller.Caller;
import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.testing.TestDatabase;
import io.cascade.web.bounds.RequestMemory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.unit.DataSize;

/** Who sees what, and who may change it, tried on rows of a real database. */
class DoorIT {

    private static final AttributeTable OWNED = AttributeTable.of("parcel", "parcel", "id", "id")
            .text("content", "content")
            .indexed("relatedParty.id", "owners")
            .ownedBy("relatedParty.id")
            .build();
    private static final AttributeTable OPEN =
            AttributeTable.of("parcel", "parcel", "id", "id").build();

    private static final Caller OPERATOR = new Caller("local", Set.of(Caller.OPERATOR), Set.of());
    private static final Caller ANNA = new Caller("anna", Set.of(), Set.of("ANNA"));
    private static final Caller NOBODY = new Caller("nobody", Set.of(), Set.of());

    private static JdbcTemplate jdbc;
    private static JdbcTransactionManager transactions;

    private final RequestMemory memory = mock(RequestMemory.class);
    private final Door<String, String> door = doorTo(OWNED);

    @BeforeAll
    static void open() {
        var database = TestDatabase.fresh();
        jdbc = new JdbcTemplate(database);
        transactions = new JdbcTransactionManager(database);
        jdbc.execute("create table parcel (id text primary key, content text, owners jsonb)");
    }

    @BeforeEach
    void fill() {
        when(memory.hasForDocuments(anyLong())).thenReturn(true);
        jdbc.execute("truncate table parcel");
        keep("a", "tea", "[\"ANNA\"]");
        keep("b", "books", "[\"BERT\"]");
        keep("c", "cups", "[\"BERT\", \"ANNA\"]");
        keep("d", "dust", null);
    }

    @Test
    void showsAnOperatorEverything() {
        assertThat(by(OPERATOR, this::listed)).containsExactly("tea", "books", "cups", "dust");
        assertThat(by(OPERATOR, () -> door.read("b"))).isEqualTo("books");
    }

    @Test
    void showsOthersWhatIsTheirsAndCountsNoMore() {
        assertThat(by(ANNA, this::listed)).containsExactly("tea", "cups");
        assertThat(by(ANNA, () -> door.list(query()).getHeaders().getFirst("X-Total-Count")))
                .isEqualTo("2");
        assertThat(by(ANNA, () -> door.read("c"))).isEqualTo("cups");
        assertThat(by(NOBODY, this::listed)).isEmpty();
    }

    @Test
    void isShutAsIfThereWereNothingForWhoeverSpeaksForNoneOfTheOwners() {
        var foreign = refusalOf(() -> door.read("b"));

        assertThat(foreign).isEqualTo(refusalOf(() -> door.read("x")).replace("x", "b"));
        assertThat(refusalOf(() -> door.change("b", () -> "burnt"))).isEqualTo(foreign);
        assertThat(refusalOf(() -> {
                    door.remove("b", () -> jdbc.update("delete from parcel where id = 'b'"));
                    return "";
                }))
                .isEqualTo(foreign);
        assertThat(by(OPERATOR, this::listed)).contains("books");
        verify(memory, never()).takeForDocuments(anyLong());
    }

    @Test
    void letsOwnersChangeAndRemoveWhatIsTheirs() {
        assertThat(by(ANNA, () -> door.change("a", () -> "coffee"))).isEqualTo("coffee");
        by(ANNA, () -> {
            door.remove("a", () -> jdbc.update("delete from parcel where id = 'a'"));
            return "";
        });

        assertThat(by(ANNA, this::listed)).containsExactly("cups");
    }

    @Test
    void showsWhatIsUnlistedOnlyWhereNothingHasOwners() {
        assertThat(doorTo(OPEN).readUnlisted(1, () -> Optional.of("b"))).contains("books");
        assertThatThrownBy(() -> door.readUnlisted(1, () -> Optional.of("b")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isOpenToAllWhereNothingHasOwners() {
        assertThat(by(NOBODY, () -> doorTo(OPEN).read("b"))).isEqualTo("books");
    }

    @Test
    void weighsWhatIsReadAndWhatIsLoadedBesideIt() {
        by(OPERATOR, () -> door.read("a"));
        by(OPERATOR, () -> door.change("a", 5_000, () -> "tea"));

        long weight =
                jdbc.queryForObject("select octet_length((parcel.*)::text) from parcel where id = 'a'", Long.class);
        verify(memory).takeForDocuments(weight);
        verify(memory).takeForDocuments(weight + 5_000);
    }

    private String refusalOf(Supplier<?> act) {
        var message = new StringBuilder();
        ANNA.has(() -> assertThatThrownBy(act::get)
                .isInstanceOf(RequestRefused.class)
                .satisfies(refusal -> message.append(refusal.getMessage())));
        return message.toString();
    }

    private List<String> listed() {
        return door.list(query()).getBody();
    }

    private static ListQuery query() {
        return ListQuery.of(new LinkedMultiValueMap<>(), "/parcels");
    }

    private static <T> T by(Caller caller, Supplier<T> act) {
        var before = caller.takesOver();
        try {
            return act.get();
        } finally {
            before.takesOver();
        }
    }

    private static void keep(String id, String content, String owners) {
        jdbc.update("insert into parcel values (?, ?, ?::jsonb)", id, content, owners);
    }

    /** Parcels are known by their ids here, and shown by what is in them. */
    private Door<String, String> doorTo(AttributeTable table) {
        var queries = new PageQueries(jdbc);
        var patience = Duration.ofSeconds(5);
        var searches = new Searches(transactions, jdbc, 4, patience, 1, patience, patience);
        var listing = new Listing(searches, new Pages(queries, memory, DataSize.ofKilobytes(64)), queries, memory);
        return new Doors(new Documents(queries, memory, transactions), listing)
                .to(table, ids -> ids, id -> id, DoorIT::contentOf);
    }

    private static String contentOf(String idOrContent) {
        return jdbc.queryForList("select content from parcel where id = ?", String.class, idOrContent).stream()
                .findFirst()
                .orElse(idOrContent);
    }
}
