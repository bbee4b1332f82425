package io.cascade.catalog.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.catalog.CatalogClient;
import io.cascade.kernel.json.Json;
import io.cascade.testing.CascadeServiceTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Unsorted lists, when what they are ordered by gets a digit more. */
@CascadeServiceTest
class EntriesInOrderIT {

    private static final String CATEGORIES = CatalogApis.PRODUCT + "/category";
    private static final String LIST = CATEGORIES + "?description=ordered";
    private static final Pattern NEXT = Pattern.compile("<([^>]*)>; rel=\"next\"");
    private static final List<String> NAMES = List.of("a", "b", "c", "d");

    @Autowired
    RestTestClient http;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void addSome() {
        jdbc.execute("alter table catalog_entry alter column position restart with 999999998");
        var catalog = new CatalogClient(http);
        NAMES.forEach(name -> catalog.add(CATEGORIES, "{'name': '%s', 'description': 'ordered'}".formatted(name)));
    }

    @Test
    void theyAreInTheOrderOfTheirMakingOnOnePageAndOnMany() {
        assertThat(namesOn(page(LIST))).isEqualTo(NAMES);

        var found = new ArrayList<String>();
        for (var address = LIST + "&limit=1"; !address.isEmpty() && found.size() <= NAMES.size(); ) {
            var page = page(address);
            found.addAll(namesOn(page));
            address = next(page);
        }
        assertThat(found).isEqualTo(NAMES);
    }

    private EntityExchangeResult<String> page(String address) {
        return http.get().uri(URI.create(address)).exchange().returnResult(String.class);
    }

    private static List<String> namesOn(EntityExchangeResult<String> page) {
        return Json.mapper()
                .readTree(page.getResponseBody())
                .valueStream()
                .map(entry -> entry.path("name").asString())
                .toList();
    }

    private static String next(EntityExchangeResult<String> page) {
        var next = NEXT.matcher(String.valueOf(page.getResponseHeaders().getFirst(HttpHeaders.LINK)));
        return next.find() ? next.group(1) : "";
    }
}
