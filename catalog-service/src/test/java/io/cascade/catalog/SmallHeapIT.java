package io.cascade.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.testing.SmallService;
import io.cascade.testing.TestWorkspace;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A catalog as full as it may be, at the heap that the launcher gives it: small requests that look at much of it at once. */
class SmallHeapIT {

    private static final String RELEASES = "/cascade-api/catalogReleaseManagement/v1/catalogRelease";
    private static final String IMPACT = "/cascade-api/catalogReleaseManagement/v1/impact?id=";
    private static final String CATEGORIES = "/tmf-api/productCatalogManagement/v4/category/";

    private static final String FILL = """
            insert into catalog_entry (type, id, version, name, lifecycle_status, schema, last_update, content)
            select 'CATEGORY', ? || n, ?, 'a category', ?, 'Category', now(),
                ('{"isRoot":true,"dense":["a"' || repeat(',"a"', ?) || '],"texts":[""'
                    || repeat(',"' || repeat('x', ?) || '"', ?) || ']}')::json
            from generate_series(0, ? - 1) n""";

    @TempDir
    static Path folder;

    private static TestWorkspace workspace;
    private static JdbcTemplate jdbc;
    private static @Nullable SmallService running;

    private SmallService catalog;

    @BeforeAll
    static void connect() {
        workspace = TestWorkspace.fresh();
        jdbc = new JdbcTemplate(
                new DriverManagerDataSource(workspace.jdbcUrl(), workspace.username(), workspace.password()));
    }

    /** One that ended is no matter of the next test. */
    @BeforeEach
    void startWithAnEmptyCatalog() throws Exception {
        if (running == null || !running.isAlive()) {
            running = SmallService.start(
                    CatalogApplication.class,
                    workspace,
                    folder.resolve("log"),
                    "--cascade.com.url=http://127.0.0.1:9",
                    "--cascade.inventory.url=http://127.0.0.1:9");
        }
        catalog = running;
        jdbc.update("delete from catalog_release_member");
        jdbc.update("delete from catalog_release");
        jdbc.update("delete from catalog_entry");
        jdbc.update("delete from outbox_event");
        jdbc.update("update catalog_release_number set latest = 0");
    }

    @AfterAll
    static void stop() {
        if (running != null) {
            running.close();
        }
    }

    @AfterEach
    void itIsAlive() {
        assertThat(catalog.isAlive()).isTrue();
        await().atMost(Duration.ofMinutes(2))
                .until(() -> jdbc.queryForObject("select count(*) from outbox_event", Long.class) == 0);
    }

    @Test
    void aReleaseAsDenseAsItMayBeIsPublishedAndSentAgainAndAgain() {
        fill("full-", "1.0", "Active", 65, 300, 1, 9_900);

        assertThat(catalog.atOnce(4, "POST", i -> RELEASES, i -> "{}"))
                .contains(201)
                .isSubsetOf(201, 503);

        assertThat(catalog.atOnce(8, "POST", i -> RELEASES + "/1/republish", i -> ""))
                .contains(200)
                .isSubsetOf(200, 503);
    }

    @Test
    void aDenserReleaseIsRefused() {
        fill("dense-", "1.0", "Active", 300, 1, 1, 3_000);

        assertThat(catalog.atOnce(2, "POST", i -> RELEASES, i -> "{}")).containsOnly(422);
    }

    @Test
    void theImpactOnAllOfItIsAssessedForManyAtOnce() {
        fill("full-", "1.0", "Active", 130, 1, 1, 9_900);

        assertThat(catalog.atOnce(16, "GET", i -> IMPACT + "full-" + i, i -> ""))
                .contains(200)
                .isSubsetOf(200, 503);
    }

    @Test
    void entriesOfManyLargeVersionsAreRemovedManyAtOnce() {
        for (int version = 0; version < 12; version++) {
            fill("many-", "1." + version, "In design", 190_000, 200_000, 10, 12);
        }

        assertThat(catalog.atOnce(12, "DELETE", i -> CATEGORIES + "many-" + i, i -> ""))
                .contains(204)
                .isSubsetOf(204, 503);
    }

    @Test
    void largeEntriesAreAmendedManyAtOnce() {
        fill("large-", "1.0", "In design", 49_000, 200_000, 10, 12);

        assertThat(catalog.atOnce(12, "PATCH", i -> CATEGORIES + "large-" + i, i -> "{\"description\": \"new\"}"))
                .contains(200)
                .isSubsetOf(200, 503);
    }

    @Test
    void largeVersionsBehindASmallOneAreReadManyAtOnce() {
        fill("old-", "1.0", "In design", 190_000, 200_000, 10, 24);
        fill("old-", "2.0", "In design", 0, 1, 1, 24);

        assertThat(catalog.atOnce(24, "GET", i -> CATEGORIES + "old-" + i + ":(version=1.0)", i -> ""))
                .contains(200)
                .isSubsetOf(200, 503);
    }

    private static void fill(String id, String version, String status, int dense, int length, int texts, int entries) {
        jdbc.update(FILL, id, version, status, dense, length, texts, entries);
    }
}
