package io.cascade.catalog.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.catalog.entry.EntryType;
import io.cascade.catalog.sample.SampleCatalog;
import io.cascade.releasedcatalog.ReleasedCatalog;
import io.cascade.testing.CascadeServiceTest;
import io.cascade.testing.TestWorkspace;
import io.cascade.tmf.catalog.CatalogReleaseDto;
import io.cascade.tmf.catalog.ManifestEntryDto;
import io.cascade.tmf.common.ErrorDto;
import io.cascade.tmf.common.ViolationDto;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** Runs with a replica beside the service, as the ordering services have one. */
@CascadeServiceTest(properties = "cascade.catalog.replica=true")
class CatalogReleaseIT {

    static final String RELEASES = "/cascade-api/catalogReleaseManagement/v1/catalogRelease";

    static final String FIVE_REPLACES = ".replace('a', 'aaaaaaaaaa')".repeat(5);

    @Autowired
    RestTestClient catalog;

    @Autowired
    TestWorkspace workspace;

    @Autowired
    KafkaAdmin kafka;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ReleasedCatalog replica;

    CatalogTopicContent topic;

    @BeforeEach
    void loadTheSampleCatalog() {
        topic = new CatalogTopicContent(workspace);
        SampleCatalog.entries().forEach(entry -> post(collectionOf(entry.type()), entry.body()));
    }

    @Test
    void holdsTheSampleCatalogWhole() {
        var release = published(post(RELEASES, Map.of("name", "Sample catalog")));
        assertThat(release.name()).isEqualTo("Sample catalog");
        assertThat(release.manifest()).hasSameSizeAs(SampleCatalog.entries());
        assertThat(catalog.get()
                        .uri(release.href())
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .returnResult(CatalogReleaseDto.class)
                        .getResponseBody())
                .isEqualTo(release);
    }

    @Test
    void reachesTheTopicAfterItsMembers() {
        var release = published(post(RELEASES, Map.of()));
        var records = topic.awaitRelease(release.number());
        assertThat(records.stream().map(CatalogTopicContent.Entry::key))
                .endsWith("catalogRelease/" + release.number())
                .containsAll(
                        release.manifest().stream().map(CatalogReleaseIT::keyOf).toList());
        assertThat(records)
                .filteredOn(entry -> entry.key().equals("productOffering/PO-SF200H/1.0"))
                .last()
                .satisfies(entry -> {
                    assertThat(entry.event().eventType()).isEqualTo("ProductOfferingCreateEvent");
                    assertThat(entry.event().domain()).isEqualTo("catalogReleaseManagement");
                    assertThat(entry.event().event().get("productOffering"))
                            .asInstanceOf(InstanceOfAssertFactories.MAP)
                            .containsEntry("name", "SuperFibre 200 Home");
                });
    }

    @Test
    void comesIntoUseAtAReplica() {
        var release = published(post(RELEASES, Map.of()));
        await().untilAsserted(
                        () -> assertThat(replica.release(release.number())).isPresent());
    }

    @Test
    void refusesMoreThanAReleaseMayHoldBeforeItIsRead() {
        jdbc.update("""
                insert into catalog_entry (type, id, version, name, lifecycle_status, schema, last_update, content)
                select 'CATEGORY', 'many-' || n, '1.0', 'many', 'Active', 'Category', now(), '{"isRoot": true}'
                from generate_series(1, 10000) n""");
        try {
            var refusal = post(RELEASES, Map.of());
            refusal.expectStatus().isEqualTo(422);
            assertThat(refusal.returnResult(String.class).getResponseBody())
                    .contains("a release may have at most 10000 entries", "this one would have 100");
        } finally {
            jdbc.update("update catalog_entry set withdrawn = true where id like 'many-%'");
        }
    }

    @Test
    void numbersReleasesOneByOne() {
        var first = published(post(RELEASES, Map.of()));
        var second = published(post(RELEASES, Map.of()));
        assertThat(second.number()).isEqualTo(first.number() + 1);
        assertThat(second.name()).isEqualTo("Release " + second.number());
        assertThat(catalog.get()
                        .uri(RELEASES + "?number=" + second.number())
                        .exchange()
                        .returnResult(CatalogReleaseDto[].class)
                        .getResponseBody())
                .containsExactly(second);
    }

    @Test
    void isRefusedWithEveryMissingLink() {
        post(collectionOf("productOffering"), offering("1.0", "Active"));
        var refusal = post(RELEASES, Map.of());
        refusal.expectStatus().isEqualTo(422);
        assertThat(refusal.returnResult(ErrorDto.class).getResponseBody().violation())
                .containsExactly(
                        new ViolationDto(
                                "productOffering/PO-BROKEN/1.0#productSpecification.id",
                                "there is no active productSpecification PS-NONE"),
                        new ViolationDto(
                                "productOffering/PO-BROKEN/1.0#productOfferingPrice[0].id",
                                "there is no active productOfferingPrice POP-NONE"));

        post(collectionOf("productOffering"), offering("1.1", "Retired"));
        post(RELEASES, Map.of()).expectStatus().isCreated();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"""
                DR-STREAMING-10-SUBSCRIPTION | {"lifecycleStatus": "Retired"} | {"lifecycleStatus": "Active"} \
                | serviceSpecification/CFS-OTT-STREAMING/1.0#id | no active decompositionRule decomposes it""", """
                DR-STREAMING-10-SUBSCRIPTION | {"when": "item.nonsense > 1"} | {"when": null} \
                | #when | nonsense""", """
                DR-STREAMING-10-SUBSCRIPTION | {"when": "'a'<five replaces><five replaces> != ''"} | {"when": null} \
                | #when | a value may have 65536 characters and elements""", """
                DR-INTERNET-10-GPON | [{"op": "add", "path": "/produce/0/dependsOn", "value": [{"id": "RFS-QOS-PROFILE"}]}] \
                | [{"op": "remove", "path": "/produce/0/dependsOn"}] \
                | #produce[0].dependsOn | waits for itself: RFS-GPON-BEARER ->"""})
    void isRefusedUntilItDecomposesTypeChecksAndHasNoCycle(
            String rule, String fault, String remedy, String where, String what) {
        change(rule, fault.replace("<five replaces>", FIVE_REPLACES));
        var refusal = post(RELEASES, Map.of());
        refusal.expectStatus().isEqualTo(422);
        assertThat(refusal.returnResult(ErrorDto.class).getResponseBody().violation())
                .anySatisfy(violation -> {
                    assertThat(violation.path()).endsWith(where);
                    assertThat(violation.message()).contains(what);
                });
        change(rule, remedy);
        post(RELEASES, Map.of()).expectStatus().isCreated();
    }

    @Test
    void canBeSentOnceMore() {
        var release = published(post(RELEASES, Map.of()));
        topic.awaitRelease(release.number());
        post(RELEASES + "/" + release.id() + "/republish", Map.of())
                .expectStatus()
                .isOk();
        assertThat(topic.awaitRelease(release.number()).stream().map(CatalogTopicContent.Entry::key))
                .containsAll(
                        release.manifest().stream().map(CatalogReleaseIT::keyOf).toList());
    }

    @Test
    void isUnknownUntilItIsPublished() {
        for (var id : List.of("999", "none")) {
            catalog.get().uri(RELEASES + "/" + id).exchange().expectStatus().isNotFound();
            post(RELEASES + "/" + id + "/republish", Map.of()).expectStatus().isNotFound();
        }
    }

    @Test
    void travelsOnATopicThatForgetsNoVersion() throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, workspace.topic("tmf.catalog.v1"));
        try (var admin = Admin.create(kafka.getConfigurationProperties())) {
            var configuration =
                    admin.describeConfigs(List.of(resource)).all().get().get(resource);
            assertThat(configuration.get(TopicConfig.CLEANUP_POLICY_CONFIG).value())
                    .isEqualTo("compact");
        }
    }

    private ResponseSpec post(String path, Map<String, Object> body) {
        return catalog.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private void change(String rule, String patch) {
        var form = patch.startsWith("[") ? "application/json-patch+json" : "application/merge-patch+json";
        catalog.patch()
                .uri(EntryType.DECOMPOSITION_RULE.hrefOf(rule))
                .contentType(MediaType.valueOf(form))
                .body(patch)
                .exchange()
                .expectStatus()
                .isOk();
    }

    private static CatalogReleaseDto published(ResponseSpec response) {
        return response.expectStatus()
                .isCreated()
                .returnResult(CatalogReleaseDto.class)
                .getResponseBody();
    }

    private static String collectionOf(String type) {
        return Arrays.stream(EntryType.values())
                .filter(known -> known.resource().equals(type))
                .map(known -> known.hrefOf("").replaceAll("/$", ""))
                .findFirst()
                .orElseThrow();
    }

    private static String keyOf(ManifestEntryDto member) {
        return String.join("/", member.type(), member.id(), member.version());
    }

    private static Map<String, Object> offering(String version, String status) {
        return Map.of(
                "id",
                "PO-BROKEN",
                "name",
                "Broken",
                "version",
                version,
                "lifecycleStatus",
                status,
                "productSpecification",
                Map.of("id", "PS-NONE"),
                "productOfferingPrice",
                List.of(Map.of("id", "POP-NONE")));
    }
}
