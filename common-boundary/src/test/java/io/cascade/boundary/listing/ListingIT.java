package io.cascade.boundary.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.testing.TestDatabase;
import io.cascade.web.bounds.RequestMemory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.unit.DataSize;
import org.springframework.web.util.UriComponentsBuilder;

/** What a list promises to whoever asks it, tried on rows of a real database. */
class ListingIT {

    private static final String LIST = "/things";
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");
    private static final AttributeTable TABLE = AttributeTable.of("thing", "thing", "id", "id desc")
            .text("href", "'/things/' || id")
            .text("name", "name")
            .number("size", "size")
            .carried("carried", "note")
            .build();

    private static DataSource database;
    private static JdbcTemplate jdbc;

    private final RequestMemory memory = mock(RequestMemory.class);
    private final List<List<String>> found = new ArrayList<>();

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        jdbc = new JdbcTemplate(database);
        jdbc.execute("create table thing (id text primary key, name text, size numeric, carried jsonb)");
    }

    @AfterEach
    void clear() {
        jdbc.execute("truncate thing");
    }

    @Test
    void hasItsEntriesInTheOrderAskedForHoweverTheyAreFound() {
        keep("a", "third", 1);
        keep("b", "first", 3);
        keep("c", "second", 2);

        assertThat(ids("")).containsExactly("c", "b", "a");
        assertThat(ids("sort=name")).containsExactly("b", "c", "a");
        assertThat(ids("sort=-size")).containsExactly("b", "c", "a");
        assertThat(ids("sort=size")).containsExactly("a", "c", "b");
        assertThat(ids("sort=note.text&name=first,third")).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void sortsByAllKeysAndPutsWhatHasNoneLast() {
        keep("a", "x", 1);
        keep("b", "x", 2);
        keep("c", null, 3);
        keep("d", "w", 4);

        assertThat(ids("sort=name,-size")).containsExactly("d", "b", "a", "c");
        assertThat(ids("sort=-name,size")).containsExactly("a", "b", "d", "c");
    }

    @Test
    void leadsThroughEverythingOnceWhateverIsAddedMeanwhile() {
        IntStream.range(100, 125).forEach(n -> keep("t" + n, "old", n));

        var seen = new ArrayList<String>();
        var next = LIST + "?name=old&limit=4";
        for (int page = 0; next != null; page++) {
            var answer = get(next);
            seen.addAll(answer.getBody());
            keep("t" + (200 + page), "old", page);
            next = nextOf(answer);
        }

        var old = seen.stream().filter(id -> id.compareTo("t200") < 0).toList();
        assertThat(old).hasSize(25).doesNotHaveDuplicates();
        assertThat(seen).doesNotHaveDuplicates();
    }

    @Test
    void countsWhatMatchesAndSaysWhetherThatIsAll() {
        IntStream.range(0, 7).forEach(n -> keep("t" + n, "x", n));
        keep("other", "y", 0);

        var whole = get(LIST + "?name=x");
        assertThat(whole.getStatusCode().value()).isEqualTo(200);
        assertThat(whole.getHeaders().getFirst("X-Total-Count")).isEqualTo("7");

        var page = get(LIST + "?name=x&limit=3&offset=2");
        assertThat(page.getStatusCode().value()).isEqualTo(206);
        assertThat(page.getHeaders().getFirst("X-Total-Count")).isEqualTo("7");
        assertThat(page.getHeaders().getFirst("X-Result-Count")).isEqualTo("3");

        var behind = get(LIST + "?name=x&offset=50");
        assertThat(behind.getBody()).isEmpty();
        assertThat(behind.getHeaders().getFirst("X-Total-Count")).isEqualTo("7");
    }

    @Test
    void aPageEndsBeforeItHasTooManyBytesButHasAtLeastOneEntry() {
        keepHeavy("a", 40_000);
        keepHeavy("b", 600);
        keepHeavy("c", 600);

        var first = get(LIST);
        assertThat(first.getBody()).containsExactly("c", "b");
        assertThat(first.getStatusCode().value()).isEqualTo(206);
        var second = get(nextOf(first));
        assertThat(second.getBody()).containsExactly("a");
        assertThat(nextOf(second)).isNull();
    }

    @Test
    void readsNoDocumentWhenColumnsHaveWhatIsAskedFor() {
        keep("a", "x", 1);

        assertThat(get(LIST + "?fields=name").getBody()).hasSize(1);
        assertThat(found).isEmpty();
        assertThat(get(LIST + "?fields=note").getBody()).containsExactly("a");
        assertThat(found).hasSize(1);
    }

    @Test
    void waitsForMemoryWithoutHoldingASearch() {
        keep("a", "x", 1);
        when(memory.hasForDocuments(anyLong())).thenReturn(false, true);

        assertThat(answer(LIST).getBody()).containsExactly("a");
        assertThat(found).hasSize(1);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        for (var query : List.of("colour=red", "size=large", "sort=colour", "size.regex=1", "after=bm9uc2Vuc2U")) {
            assertThatThrownBy(() -> get(LIST + "?" + query)).as(query).isInstanceOf(RequestRefused.class);
        }
    }

    @Test
    void refusesAPlaceInAnotherList() {
        IntStream.range(0, 5).forEach(n -> keep("t" + n, "x", n));
        var place = nextOf(get(LIST + "?name=x&limit=2")).replace("name=x", "name=y");

        assertThatThrownBy(() -> get(place)).isInstanceOf(RequestRefused.class);
    }

    private static void keep(String id, String name, int size) {
        jdbc.update("insert into thing values (?, ?, ?, '{\"note\": [{\"text\": \"same\"}]}')", id, name, size);
    }

    private static void keepHeavy(String id, int bytes) {
        jdbc.update(
                "insert into thing values (?, ?, 1, jsonb_build_object('note', repeat('x', ?::int)))", id, "x", bytes);
    }

    private List<String> ids(String query) {
        return get(LIST + "?" + query).getBody();
    }

    private ResponseEntity<List<String>> get(String link) {
        when(memory.hasForDocuments(anyLong())).thenReturn(true);
        return answer(link);
    }

    private ResponseEntity<List<String>> answer(String link) {
        var parameters = new LinkedMultiValueMap<String, String>();
        UriComponentsBuilder.fromUriString(link)
                .build()
                .getQueryParams()
                .forEach((name, values) -> parameters.put(name, new ArrayList<>(values)));
        var kept = link.replaceAll("[?&](after|limit|offset)=[^&]*", "").replaceFirst("^/things&", "/things?");
        return listing().answer(ListQuery.of(parameters, kept), TABLE, this::inNoOrder, Function.identity(), id -> id);
    }

    private Set<String> inNoOrder(List<String> ids) {
        found.add(ids);
        return new HashSet<>(ids);
    }

    private Listing listing() {
        var queries = new PageQueries(jdbc);
        var searches = new Searches(
                new JdbcTransactionManager(database),
                jdbc,
                4,
                Duration.ofSeconds(5),
                1,
                Duration.ofSeconds(5),
                Duration.ofSeconds(5));
        return new Listing(searches, new Pages(queries, memory, DataSize.ofKilobytes(2)), queries, memory);
    }

    private static String nextOf(ResponseEntity<?> answer) {
        var links = answer.getHeaders().getFirst(HttpHeaders.LINK);
        var next = NEXT.matcher(links == null ? "" : links);
        return next.find() ? next.group(1) : null;
    }
}
