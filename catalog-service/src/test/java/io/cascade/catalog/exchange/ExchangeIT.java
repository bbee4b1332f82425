package io.cascade.catalog.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.catalog.CatalogClient;
import io.cascade.catalog.entry.CatalogApis;
import io.cascade.testing.CascadeServiceTest;
import io.cascade.testing.EventTopic;
import io.cascade.testing.StubServer;
import io.cascade.testing.StubServer.Answer;
import io.cascade.testing.TestWorkspace;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** Catalogs leave by export jobs and come in by import jobs. */
@CascadeServiceTest
class ExchangeIT {

    static final String OFFERINGS = CatalogApis.PRODUCT + "/productOffering";
    static final String EXPORTS = CatalogApis.PRODUCT + "/exportJob";
    static final String IMPORTS = CatalogApis.PRODUCT + "/importJob";

    @Autowired
    RestTestClient http;

    @Autowired
    TestWorkspace workspace;

    CatalogClient catalog;
    StubServer elsewhere;

    @BeforeEach
    void open() {
        catalog = new CatalogClient(http);
        elsewhere = StubServer.start();
    }

    @AfterEach
    void close() {
        elsewhere.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {CatalogApis.PRODUCT, CatalogApis.SERVICE, CatalogApis.RESOURCE})
    void everyCatalogHasJobsOfBothKinds(String catalogPath) {
        elsewhere.on("GET", "/empty", request -> Answer.ok("[]"));
        for (var kind : List.of("importJob", "exportJob")) {
            var collection = catalogPath + "/" + kind;
            var job = catalog.add(
                    collection, "{'url': '%s/empty', 'status': 'Failed', 'mark': 7}".formatted(elsewhere.url()));
            assertThat(job.get("status").asString()).isEqualTo("Not Started");
            assertThat(job.get("href").asString())
                    .isEqualTo(collection + "/" + job.get("id").asString());
            assertThat(job.propertyNames()).contains("creationDate", "contentType", "@type", "mark");

            var done = over(job);
            assertThat(done.get("status").asString()).isEqualTo("Succeeded");
            assertThat(done.has("completionDate")).isTrue();
            assertThat(catalog.list(
                            collection + "?status=Succeeded&id=" + job.get("id").asString()))
                    .containsExactly(done);
            assertThat(catalog.list(collection + "?creationDate="
                            + done.get("creationDate").asString()))
                    .contains(done);
            var other = kind.equals("importJob") ? "exportJob" : "importJob";
            catalog.get(catalogPath + "/" + other + "/" + job.get("id").asString())
                    .expectStatus()
                    .isNotFound();

            catalog.delete(job.get("href").asString()).expectStatus().isNoContent();
            catalog.get(job.get("href").asString()).expectStatus().isNotFound();
            catalog.delete(job.get("href").asString()).expectStatus().isNotFound();
        }
    }

    @Test
    void aJobMustNameAUrl() {
        catalog.post(EXPORTS, "{}").expectStatus().isBadRequest();
        catalog.post(IMPORTS, "{'url': 7}").expectStatus().isBadRequest();
        catalog.post(IMPORTS, "{'url': 'u', 'mark': 'A\\u0000'}").expectStatus().isBadRequest();
    }

    @Test
    void aCatalogThatWasExportedIsRestoredFromItsFile() {
        var offering = catalog.add(OFFERINGS, """
                {"id": "PO-TRAVELS", "name": "Travels", "colours": ["red"], "lifecycleStatus": "In test",
                 "validFor": {"startDateTime": "2026-03-01T10:00:00Z"}, "productSpecification": {"id": "PS"}}""");
        var export = over(catalog.add(EXPORTS, "{'url': 'ftp://kept.example.com/as/it/is'}"));
        assertThat(export.get("url").asString()).isEqualTo("ftp://kept.example.com/as/it/is");
        var file = catalog.read(export.get("href").asString() + "/content");
        assertThat(file).contains(offering);

        catalog.delete(OFFERINGS + "/PO-TRAVELS").expectStatus().isNoContent();
        elsewhere.on("GET", "/catalog.json", request -> Answer.ok(file.toString()));
        assertThat(imported("/catalog.json").get("status").asString()).isEqualTo("Succeeded");

        var restored = catalog.read(OFFERINGS + "/PO-TRAVELS");
        assertThat(restored.propertyNames()).containsAll(offering.propertyNames());
        assertThat(restored.get("colours")).isEqualTo(offering.get("colours"));
        assertThat(restored.get("validFor")).isEqualTo(offering.get("validFor"));
    }

    @Test
    void anExportTakesWhatItsPathAndQueryNameOnly() {
        catalog.add(OFFERINGS, "{'id': 'PO-PICKED', 'name': 'A', 'lifecycleStatus': 'In study'}");
        catalog.add(CatalogApis.PRODUCT + "/category", "{'name': 'A', 'lifecycleStatus': 'In study'}");
        var export = over(
                catalog.add(EXPORTS, "{'url': 'u', 'path': '/productOffering', 'query': 'lifecycleStatus=In study'}"));
        assertThat(catalog.list(export.get("href").asString() + "/content"))
                .extracting(entry -> entry.get("id").asString())
                .containsExactly("PO-PICKED");
    }

    @Test
    void anExportThatCannotBeDoneSaysWhyAndHasNothingToRead() {
        for (var order : List.of(
                "{'url': 'u', 'path': 'shoes'}",
                "{'url': 'u', 'contentType': 'text/csv'}",
                "{'url': 'u', 'query': 'name=100%'}")) {
            var export = over(catalog.add(EXPORTS, order));
            assertThat(export.get("status").asString()).isEqualTo("Failed");
            assertThat(export.get("errorLog").asString()).containsAnyOf("path", "contentType", "query");
            catalog.get(export.get("href").asString() + "/content")
                    .expectStatus()
                    .isEqualTo(409);
        }
        catalog.get(EXPORTS + "/none/content").expectStatus().isNotFound();
    }

    @Test
    void anImportChangesWhatIsThereAlready() {
        catalog.add(OFFERINGS, "{'id': 'PO-STALE', 'name': 'Stale', 'colours': []}");
        elsewhere.on("GET", "/lines", request -> Answer.ok("""
                {"@type": "ProductOffering", "id": "PO-STALE", "name": "Fresh"}
                {"@type": "ProductOffering", "id": "PO-NEW", "name": "New", "version": "4.0"}
                """));
        assertThat(imported("/lines").get("status").asString()).isEqualTo("Succeeded");
        var fresh = catalog.read(OFFERINGS + "/PO-STALE");
        assertThat(fresh.get("name").asString()).isEqualTo("Fresh");
        assertThat(fresh.has("colours")).isFalse();
        assertThat(catalog.read(OFFERINGS + "/PO-NEW").get("version").asString())
                .isEqualTo("4.0");
    }

    @Test
    void anImportTakesWhatItCanAndNamesTheRest() {
        elsewhere.on("GET", "/mixed", request -> Answer.ok("""
                [{"@type": "ProductOffering", "id": "PO-GOOD", "name": "Good"},
                 {"@type": "ProductOffering", "id": "PO-BAD", "isBundle": "perhaps"},
                 {"id": "PO-WHAT", "name": "What"}, 7]"""));
        var job = imported("/mixed");
        assertThat(job.get("status").asString()).isEqualTo("Failed");
        assertThat(job.get("errorLog").asString())
                .contains(
                        "3 not imported",
                        "entry 2 (PO-BAD): name is mandatory; isBundle must be true or false",
                        "entry 3 (PO-WHAT)",
                        "entry 4: ");
        assertThat(catalog.read(OFFERINGS + "/PO-GOOD").get("name").asString()).isEqualTo("Good");
        catalog.get(OFFERINGS + "/PO-BAD").expectStatus().isNotFound();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "not a url",
                "",
                "gopher://example.com/",
                "http://169.254.169.254/latest/meta-data/",
                "http://10.0.0.1/catalog.json",
                "http://[fd00:ec2::254]/",
                "http://2130706433/"
            })
    void anImportReadsOnlyFromWhereAnybodyMay(String url) {
        catalog.post(IMPORTS, "{'url': '%s'}".formatted(url))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.violation[0].path")
                .isEqualTo("url");
    }

    @Test
    void anImportFailsWhenItFindsNoCatalog() {
        elsewhere
                .on("GET", "/moved", request -> new Answer(302, "[]"))
                .on("GET", "/beyond", request -> Answer.ok("[{\"@type\": \"Catalog\", \"n\": 1E+2147483648}]"))
                .on("GET", "/torn", request -> Answer.ok("[{\"@type\": \"Catalog\", \"name\": \"A\"}, {\"name"))
                .on("GET", "/huge", request -> Answer.ok(" ".repeat(17 * 1024 * 1024)));
        assertThat(imported("/none").get("errorLog").asString()).contains("the answer is 404");
        assertThat(imported("/moved").get("errorLog").asString()).contains("the answer is 302");
        assertThat(imported("/torn").get("errorLog").asString()).contains("after 1 entries it is no JSON");
        assertThat(imported("/beyond").get("errorLog").asString())
                .contains("entry 1: n must not be so large or so small a number");
        assertThat(imported("/huge").get("errorLog").asString()).contains("it is longer than");
    }

    @Test
    void anImportOfCountlessMistakesEndsEarly() {
        elsewhere.on("GET", "/empties", request -> Answer.ok("[" + "{},".repeat(5_000_000) + "{}]"));
        var job = imported("/empties");
        assertThat(job.get("status").asString()).isEqualTo("Failed");
        assertThat(job.get("errorLog").asString()).startsWith("given up after 1000 mistakes");
    }

    @Test
    void ofABatchOnlyTheBadEntriesAreLeftOut() {
        var lines = new StringBuilder();
        for (int i = 1; i <= 250; i++) {
            var isBad = i == 7 || i == 107;
            lines.append("{\"@type\": \"ProductOffering\", \"id\": \"PO-BATCH-%d\", \"name\": %s}%n"
                    .formatted(i, isBad ? "7" : "\"Batch\""));
        }
        elsewhere.on("GET", "/batches", request -> Answer.ok(lines.toString()));

        assertThat(imported("/batches").get("errorLog").asString())
                .contains("2 not imported", "entry 7 (PO-BATCH-7)", "entry 107 (PO-BATCH-107)");
        assertThat(catalog.list(OFFERINGS + "?name=Batch&limit=300&fields=id")).hasSize(248);
    }

    @Test
    void whatPrecedesTheEndOfATornFileIsTaken() {
        elsewhere.on(
                "GET",
                "/cut",
                request ->
                        Answer.ok("[{\"@type\": \"ProductOffering\", \"id\": \"PO-UNCUT\", \"name\": \"A\"}, {\"na"));

        assertThat(imported("/cut").get("errorLog").asString()).contains("after 1 entries it is no JSON");
        assertThat(catalog.read(OFFERINGS + "/PO-UNCUT").get("name").asString()).isEqualTo("A");
    }

    @Test
    void aSlowSourceHoldsUpNoOtherImport() {
        var asked = new CountDownLatch(1);
        var over = new CountDownLatch(1);
        elsewhere
                .on("GET", "/slow", request -> {
                    asked.countDown();
                    awaitQuietly(over);
                    return Answer.ok("[]");
                })
                .on("GET", "/quick", request -> Answer.ok("[]"));
        var slow = catalog.add(IMPORTS, "{'url': '%s/slow'}".formatted(elsewhere.url()));
        awaitQuietly(asked);

        assertThat(imported("/quick").get("status").asString()).isEqualTo("Succeeded");
        assertThat(catalog.read(slow.get("href").asString()).get("status").asString())
                .isEqualTo("Running");
        over.countDown();
        assertThat(over(slow).get("status").asString()).isEqualTo("Succeeded");
    }

    @Test
    void anEntryIsHeldToTheBoundsOfABodyAndTheOthersAreTaken() {
        var tooMuch = "[" + "[%s{}],".formatted("{},".repeat(5_000)).repeat(6) + "{}]";
        elsewhere.on("GET", "/heavy", request -> Answer.ok("""
                [{"@type": "ProductOffering", "id": "PO-HEAVY", "name": "Heavy", "ballast": %s},
                 {"@type": "ProductOffering", "id": "PO-LIGHT", "name": "Light"}]""".formatted(tooMuch)));
        assertThat(imported("/heavy").get("errorLog").asString())
                .contains("1 not imported: entry 1: a body may have at most 50000 tokens");
        assertThat(catalog.read(OFFERINGS + "/PO-LIGHT").get("name").asString()).isEqualTo("Light");
        catalog.get(OFFERINGS + "/PO-HEAVY").expectStatus().isNotFound();
    }

    @Test
    void aLargeCatalogIsExportedAndReadInParts() {
        for (int i = 0; i < 9; i++) {
            catalog.add(OFFERINGS, "{'id': 'PO-LONG-%d', 'name': 'A', 'text': '%s'}".formatted(i, "t".repeat(200_000)));
        }
        var export = over(catalog.add(EXPORTS, "{'url': 'u', 'path': 'productOffering', 'query': 'name=A'}"));
        assertThat(catalog.list(export.get("href").asString() + "/content"))
                .extracting(entry -> entry.get("id").asString())
                .contains("PO-LONG-0", "PO-LONG-8");
    }

    @Test
    void aDeletedImportStopsAndThoseBehindItGoOn() {
        var asked = new CountDownLatch(1);
        var over = new CountDownLatch(1);
        elsewhere
                .on("GET", "/silent", request -> {
                    asked.countDown();
                    awaitQuietly(over);
                    return Answer.ok("[]");
                })
                .on("GET", "/empty", request -> Answer.ok("[]"));
        var silent = catalog.add(IMPORTS, "{'url': '%s/silent'}".formatted(elsewhere.url()));
        awaitQuietly(asked);

        catalog.delete(silent.get("href").asString()).expectStatus().isNoContent();
        var behind = catalog.add(IMPORTS, "{'url': '%s/empty'}".formatted(elsewhere.url()));

        await().atMost(Duration.ofSeconds(6))
                .until(() -> catalog.read(behind.get("href").asString())
                        .get("status")
                        .asString()
                        .equals("Succeeded"));
        over.countDown();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void theCourseOfAJobIsTold() {
        try (var topic = new EventTopic(workspace, "tmf.catalog-entry.v1")) {
            var job = over(catalog.add(EXPORTS, "{'url': 'u'}"));
            var events = topic.await(job.get("id").asString(), 3);
            assertThat(events.stream().map(EventTopic.Event::type))
                    .containsExactly("ExportJobCreateEvent", "ExportJobStateChangeEvent", "ExportJobStateChangeEvent");
            assertThat(events.stream()
                            .map(event -> event.resource().get("status").asString()))
                    .containsExactly("Not Started", "Running", "Succeeded");
            assertThat(events.stream().map(EventTopic.Event::resourceVersion)).containsExactly(1L, 2L, 3L);
            assertThat(events.getLast().resource()).isEqualTo(job);
        }
    }

    private JsonNode imported(String path) {
        return over(catalog.add(IMPORTS, "{'url': '%s'}".formatted(elsewhere.url() + path)));
    }

    private JsonNode over(JsonNode job) {
        var href = job.get("href").asString();
        await().until(() -> Set.of("Succeeded", "Failed")
                .contains(catalog.read(href).get("status").asString()));
        return catalog.read(href);
    }
}
