package io.cascade.catalog.entry;

import static io.cascade.catalog.CatalogClient.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.catalog.CatalogClient;
import io.cascade.testing.CascadeServiceTest;
import io.cascade.testing.EventTopic;
import io.cascade.testing.TestWorkspace;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

/** How entries change and go, before and after they are in a release. */
@CascadeServiceTest
class AmendedEntriesIT {

    static final String OFFERINGS = CatalogApis.PRODUCT + "/productOffering";
    static final String CATEGORIES = CatalogApis.PRODUCT + "/category";
    static final String CANDIDATES = CatalogApis.SERVICE + "/serviceCandidate";

    @Autowired
    RestTestClient http;

    @Autowired
    TestWorkspace workspace;

    CatalogClient catalog;
    EventTopic topic;

    @BeforeEach
    void open() {
        catalog = new CatalogClient(http);
        topic = new EventTopic(workspace, "tmf.catalog-entry.v1");
    }

    @AfterEach
    void close() {
        topic.close();
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeIsCreatedWithItsNameOnlyChangedAndDeleted(EntryType type) {
        var collection = type.hrefOf("").replaceAll("/$", "");
        var created = catalog.add(collection, CatalogClient.leastBody(type));
        assertThat(created.propertyNames())
                .contains("id", "href", "name", "version", "lifecycleStatus", "lastUpdate", "@type");

        var amended = catalog.amend(created.get("href").asString(), "{'name': 'B', 'colour': 'red'}");
        assertThat(amended.get("name").asString()).isEqualTo("B");
        assertThat(amended.get("colour").asString()).isEqualTo("red");
        assertThat(amended.get("version")).isEqualTo(created.get("version"));
        assertThat(catalog.read(created.get("href").asString())).isEqualTo(amended);

        var events = topic.await(created.get("id").asString(), 2);
        assertThat(events.getFirst().resource()).isEqualTo(created);
        assertThat(events.getLast().resource()).isEqualTo(amended);

        catalog.delete(created.get("href").asString()).expectStatus().isNoContent();
        catalog.get(created.get("href").asString()).expectStatus().isNotFound();
        catalog.delete(created.get("href").asString()).expectStatus().isNotFound();
        catalog.patch(created.get("href").asString(), "{'name': 'C'}")
                .expectStatus()
                .isNotFound();
        assertThat(catalog.list(collection + "?id=" + created.get("id").asString()))
                .isEmpty();
    }

    @Test
    void whatIsNotOfferedAsABundleOrBelowAnotherSaysSo() {
        assertThat(catalog.add(OFFERINGS, "{'name': 'A'}").get("isBundle").asBoolean())
                .isFalse();
        assertThat(catalog.add(CATEGORIES, "{'name': 'A'}").get("isRoot").asBoolean())
                .isTrue();
        assertThat(catalog.add(CATEGORIES, "{'name': 'A', 'parentId': 'HOME'}")
                        .get("isRoot")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void aMergePatchLeavesAloneWhatItDoesNotName() {
        var offering = catalog.add(OFFERINGS, """
                {"name": "A", "description": "old", "colours": ["red", "blue"], "deep": {"a": 1, "b": 2},
                 "validFor": {"startDateTime": "2026-03-01T10:00:00.123456Z"}}""");
        var amended = catalog.amend(
                offering.get("href").asString(), "{'description': null, 'colours': ['green'], 'deep': {'b': null}}");
        assertThat(amended.has("description")).isFalse();
        assertThat(amended.get("colours").toString()).isEqualTo("[\"green\"]");
        assertThat(amended.get("deep").toString()).isEqualTo("{\"a\":1}");
        assertThat(amended.get("validFor")).isEqualTo(offering.get("validFor"));
        assertThat(amended.get("lastUpdate").asString())
                .isGreaterThanOrEqualTo(offering.get("lastUpdate").asString());
    }

    @Test
    void aJsonPatchGoesToTheElementOfAList() {
        var offering = catalog.add(OFFERINGS, "{'name': 'A', 'colours': ['red', 'blue']}");
        var amended = body(catalog.jsonPatch(
                        offering.get("href").asString(),
                        "[{'op': 'test', 'path': '/name', 'value': 'A'}, {'op': 'remove', 'path': '/colours/0'}]")
                .expectStatus()
                .isOk());
        assertThat(amended.get("colours").toString()).isEqualTo("[\"blue\"]");
    }

    @Test
    void someAttributesAreNotForClientsToChange() {
        var href = catalog.add(OFFERINGS, "{'name': 'A', '@baseType': 'Thing'}")
                .get("href")
                .asString();
        for (var fixed : List.of("id", "href", "lastUpdate", "@type", "@baseType")) {
            var refusal = catalog.patch(href, "{'%s': 'other'}".formatted(fixed));
            refusal.expectStatus().isBadRequest();
            assertThat(body(refusal).get("reason").asString()).contains(fixed + " may not be changed");
        }
        assertThat(catalog.amend(href, "{'@type': 'ProductOffering', 'name': 'B'}")
                        .get("name")
                        .asString())
                .isEqualTo("B");
    }

    @Test
    void aPatchMustLeaveTheContractWhole() {
        var candidate = catalog.add(CANDIDATES, "{'name': 'A', 'serviceSpecification': {'id': 'S'}}")
                .get("href")
                .asString();
        var refusal = catalog.patch(candidate, "{'serviceSpecification': null, 'name': null}");
        refusal.expectStatus().isBadRequest();
        assertThat(body(refusal).get("reason").asString())
                .contains("serviceSpecification is mandatory", "name is mandatory");
        catalog.patch(candidate, "{'version': 'a/b'}").expectStatus().isBadRequest();
        catalog.patch(candidate, "{'name': 'A\\u0000'}").expectStatus().isBadRequest();
        catalog.patch(candidate, "{'deep': [{'a': 'A\\u0000'}]}").expectStatus().isBadRequest();
        catalog.patch(
                        candidate,
                        "{'validFor': {'startDateTime': '2027-01-01T00:00:00Z', 'endDateTime': '2026-01-01T00:00:00Z'}}")
                .expectStatus()
                .isBadRequest();
        catalog.patch(candidate, "[]").expectStatus().isBadRequest();
    }

    @Test
    void aChangeOfWhatSomebodyElseHasChangedIsRefused() {
        var href = catalog.add(OFFERINGS, "{'name': 'A'}").get("href").asString();
        var seen = catalog.get(href)
                .returnResult(String.class)
                .getResponseHeaders()
                .getETag();
        catalog.patchIfMatch(href, seen, "{'name': 'B'}").expectStatus().isOk();
        catalog.patchIfMatch(href, seen, "{'name': 'C'}").expectStatus().isEqualTo(412);
        assertThat(catalog.read(href).get("name").asString()).isEqualTo("B");
    }

    @Test
    void aDraftMayTakeAnotherVersion() {
        var draft = catalog.add(CATEGORIES, "{'id': 'DRAFT', 'name': 'A'}");
        assertThat(catalog.amend(draft.get("href").asString(), "{'version': '2.0'}")
                        .get("version")
                        .asString())
                .isEqualTo("2.0");
        catalog.get(CATEGORIES + "/DRAFT:(version=1.0)").expectStatus().isNotFound();
        assertThat(catalog.list(CATEGORIES + "?id=DRAFT")).hasSize(1);
    }

    @Test
    void whatIsInAReleaseStaysReadableThereWhileTheNextVersionIsWorkedOn() {
        catalog.add(CATEGORIES, "{'id': 'HOME', 'name': 'Home', 'lifecycleStatus': 'Active'}");
        assertThat(catalog.release()).contains("category/HOME/1.0");
        var released = catalog.read(CATEGORIES + "/HOME");

        assertThat(catalog.amend(CATEGORIES + "/HOME", "{'name': 'Home'}")).isEqualTo(released);

        var next = catalog.amend(CATEGORIES + "/HOME", "{'name': 'At home'}");
        assertThat(next.get("version").asString()).isEqualTo("1.1");
        assertThat(catalog.amend(CATEGORIES + "/HOME", "{'name': 'Homes'}")
                        .get("version")
                        .asString())
                .as("the draft is changed in place")
                .isEqualTo("1.1");

        assertThat(catalog.read(CATEGORIES + "/HOME").get("name").asString()).isEqualTo("Homes");
        assertThat(catalog.read(CATEGORIES + "/HOME:(version=1.0)")).isEqualTo(released);
        assertThat(body(http.get()
                        .uri(URI.create(CATEGORIES + "/HOME%3A%28version%3D1.0%29"))
                        .exchange()
                        .expectStatus()
                        .isOk()))
                .isEqualTo(released);
        catalog.get(CATEGORIES + "/HOME:(version=7.0)").expectStatus().isNotFound();

        assertThat(catalog.release()).contains("category/HOME/1.1").doesNotContain("category/HOME/1.0");
        assertThat(catalog.amend(CATEGORIES + "/HOME", "{'name': 'Home', 'version': '3.0'}")
                        .get("version")
                        .asString())
                .isEqualTo("3.0");
        catalog.patch(CATEGORIES + "/HOME", "{'version': '1.1'}").expectStatus().isEqualTo(409);
        assertThat(topic.await("HOME", 4).stream().map(EventTopic.Event::type))
                .containsExactly(
                        "CategoryCreateEvent",
                        "CategoryAttributeValueChangeEvent",
                        "CategoryAttributeValueChangeEvent",
                        "CategoryAttributeValueChangeEvent");
        assertThat(topic.of("HOME").stream().map(EventTopic.Event::resourceVersion))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void theNextVersionPassesOverThoseThatThereAre() {
        catalog.add(CATEGORIES, "{'id': 'SKIPS', 'name': 'A', 'version': '1.1', 'lifecycleStatus': 'Active'}");
        catalog.add(CATEGORIES, "{'id': 'SKIPS', 'name': 'A', 'version': '1.0', 'lifecycleStatus': 'Active'}");
        catalog.release();
        assertThat(catalog.amend(CATEGORIES + "/SKIPS", "{'name': 'B'}")
                        .get("version")
                        .asString())
                .isEqualTo("1.2");
    }

    @Test
    void whatIsDeletedLeavesTheReleasesToComeAndStaysInThoseThatHaveIt() {
        catalog.add(CATEGORIES, "{'id': 'GONE', 'name': 'Gone', 'lifecycleStatus': 'Active'}");
        catalog.release();
        catalog.amend(CATEGORIES + "/GONE", "{'name': 'Going', 'lifecycleStatus': 'In design'}");

        catalog.delete(CATEGORIES + "/GONE").expectStatus().isNoContent();

        catalog.get(CATEGORIES + "/GONE").expectStatus().isNotFound();
        assertThat(catalog.list(CATEGORIES + "?id=GONE")).isEmpty();
        assertThat(catalog.read(CATEGORIES + "/GONE:(version=1.0)").get("name").asString())
                .isEqualTo("Gone");
        catalog.get(CATEGORIES + "/GONE:(version=1.1)").expectStatus().isNotFound();
        catalog.post(CATEGORIES, "{'id': 'GONE', 'name': 'Again'}")
                .expectStatus()
                .isEqualTo(409);
        catalog.add(CATEGORIES, "{'id': 'HERE', 'name': 'Here', 'lifecycleStatus': 'Active'}");
        assertThat(catalog.release()).doesNotContain("category/GONE/1.0").contains("category/HERE/1.0");
        assertThat(topic.await("GONE", 3).stream().map(EventTopic.Event::type))
                .containsExactly("CategoryCreateEvent", "CategoryStateChangeEvent", "CategoryDeleteEvent");
        assertThat(topic.of("GONE").getLast().resource().get("name").asString()).isEqualTo("Going");
    }

    @Test
    void oneOfManyChangesAtOnceIsNotLost() {
        catalog.add(CATEGORIES, "{'id': 'BUSY', 'name': 'Busy', 'lifecycleStatus': 'Active'}");
        catalog.release();
        IntStream.range(0, 8)
                .parallel()
                .forEach(n -> catalog.amend(CATEGORIES + "/BUSY", "{'change%d': true}".formatted(n)));
        var busy = catalog.read(CATEGORIES + "/BUSY");
        assertThat(busy.propertyNames()).contains("change0", "change3", "change7");
        assertThat(busy.get("version").asString()).isEqualTo("1.1");
    }

    @Test
    void eventsNameTheCatalogTheyComeFrom() {
        var domains = List.of(
                        CatalogApis.PRODUCT + "/catalog",
                        CatalogApis.SERVICE + "/serviceCatalog",
                        CatalogApis.RESOURCE + "/resourceCatalog")
                .stream()
                .map(collection ->
                        catalog.add(collection, "{'name': 'A'}").get("id").asString())
                .map(id ->
                        topic.await(id, 1).getFirst().envelope().get("domain").asString())
                .toList();
        assertThat(domains)
                .containsExactly("productCatalogManagement", "serviceCatalogManagement", "resourceCatalogManagement");
    }
}
