package io.cascade.productordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.kernel.json.Json;
import io.cascade.testing.OrderApi;
import io.cascade.testing.TestWorkspace;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Records that no event could be: each is parked as it came, and all others go on. */
@ProductOrderingTest
class BadRecordsIT {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int BAD_PARTITION = 2;
    private static final List<Header> HEADERS = List.of(
            new RecordHeader("trace", bytes("first")),
            new RecordHeader("trace", bytes("second")),
            new RecordHeader("bytes", new byte[] {(byte) 0xFF, 0}),
            new RecordHeader("nul", bytes("a\0b")),
            new RecordHeader("none", (byte[]) null));

    @Autowired
    private OrderApi orders;

    @Autowired
    private ServiceOrderManagement som;

    @Autowired
    private TestWorkspace workspace;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void forgetEarlierOnes() {
        jdbc.update("delete from parked_record");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"no key", "NUL in the key", "a key of a megabyte", "a key that is no text"})
    void parksWhatHasAnImpossibleKey(String what) {
        var key = switch (what) {
            case "no key" -> null;
            case "NUL in the key" -> "SO\0".getBytes(StandardCharsets.UTF_8);
            case "a key of a megabyte" -> "k".repeat(MEGABYTE).getBytes(StandardCharsets.UTF_8);
            default -> new byte[] {(byte) 0xFF, (byte) 0xFE, 0};
        };

        assertThat(parkedAmongGoodOnes(key, "no event".getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .satisfies(parked ->
                        assertThat((byte[]) parked.get("payload")).asString().isEqualTo("no event"));
    }

    @Test
    void parksWhatIsTooLargeToReadCutAtAMegabyte() {
        var text = "{\"eventId\":\"1\",\"text\":\"" + "x".repeat(8 * MEGABYTE) + "\"}";

        assertThat(parkedAmongGoodOnes(bytes("SO-LARGE"), bytes(text)))
                .singleElement()
                .satisfies(parked -> {
                    assertThat((byte[]) parked.get("payload")).hasSize(MEGABYTE);
                    assertThat(parked).containsEntry("payload_size", (long) text.length());
                    assertThat(parked.get("reason")).asString().contains("at most");
                });
    }

    @Test
    void parksWhatWouldFillTheMemory() {
        var event = "{\"eventId\":\"1\",\"eventType\":\"x\",\"event\":{\"serviceOrder\":["
                + "{},".repeat(MEGABYTE)
                + "{}]}}";

        assertThat(parkedAmongGoodOnes(bytes("SO-MANY"), bytes(event))).hasSize(1);
    }

    @Test
    void parksWhatIsNestedTooDeeply() {
        var event = "{\"event\":" + "[".repeat(100_000);

        assertThat(parkedAmongGoodOnes(bytes("SO-DEEP"), bytes(event))).hasSize(1);
    }

    @Test
    void parksANumberBeyondAllMeasure() {
        var event = "{\"eventId\":\"1\",\"eventType\":\"x\",\"event\":{\"serviceOrder\":{\"n\":1E+2147483648}}}";

        assertThat(parkedAmongGoodOnes(bytes("SO-NUMBER"), bytes(event))).hasSize(1);
    }

    @Test
    void parksWhatHasNoValue() {
        assertThat(parkedAmongGoodOnes(bytes("SO-EMPTY"), null)).hasSize(1);
    }

    @Test
    void parksAnIdThatNoDatabaseTakes() {
        var event = "{\"eventId\":\"a\\u0000\",\"eventType\":\"x\",\"event\":{\"serviceOrder\":{}}}";

        assertThat(parkedAmongGoodOnes(bytes("SO-NUL"), bytes(event))).hasSize(1);
    }

    @Test
    void takesAGoodReportWithoutAKey() {
        var id = orders.place(Requests.golden());
        orders.awaitState(id, "inProgress");

        som.completesWithoutKey(0, id, "SOI-001", "SOI-002", "SOI-003");

        orders.awaitState(id, "completed");
    }

    /** Publishes it in the midst of good reports for two orders, in each partition, and gives what was parked. */
    private List<Map<String, Object>> parkedAmongGoodOnes(byte[] key, byte[] value) {
        var first = orders.place(Requests.golden());
        var second = orders.place(Requests.golden());
        orders.awaitState(first, "inProgress");
        orders.awaitState(second, "inProgress");

        long offset = -1;
        for (int partition = 0; partition < 4; partition++) {
            som.completesWithoutKey(partition, first, "SOI-001", "SOI-002");
            if (partition == BAD_PARTITION) {
                offset = som.sends(partition, key, value, HEADERS);
            }
            som.completesWithoutKey(partition, second, "SOI-001", "SOI-002");
        }
        som.completes(first, "SOI-003");
        som.completes(second, "SOI-003");

        orders.awaitState(first, "completed");
        orders.awaitState(second, "completed");
        await().until(() -> !parked().isEmpty());
        assertThatItsPlaceAndHeadersAreKept(offset);
        return parked();
    }

    private void assertThatItsPlaceAndHeadersAreKept(long offset) {
        assertThat(parked()).singleElement().satisfies(parked -> {
            assertThat(parked)
                    .containsEntry("topic", workspace.topic("tmf.service-order.v1"))
                    .containsEntry("kafka_partition", BAD_PARTITION)
                    .containsEntry("kafka_offset", offset);
            assertThat(Json.mapper().readTree(parked.get("headers").toString()))
                    .isEqualTo(Json.mapper().readTree("""
                            [{"key": "trace", "value": "first"}, {"key": "trace", "value": "second"},
                             {"key": "bytes", "valueBase64": "/wA="}, {"key": "nul", "valueBase64": "YQBi"}, {"key": "none"}]"""));
        });
    }

    private List<Map<String, Object>> parked() {
        return jdbc.queryForList("select * from parked_record");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
