package io.cascade.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CreditAndQualificationIT {

    static RunningSimulator simulator;

    @BeforeAll
    static void start() {
        simulator = RunningSimulator.with();
        simulator.put("/credit/customers", """
                [{"id":"CUST-4821","name":"Jane Smith","credit":"pass"},
                 {"id":"CUST-2","name":"Tom Reed","credit":"deposit"},
                 {"id":"CUST-3","name":"Ann Vale","credit":"fail"}]""");
        simulator.put("/qualification/addresses", """
                [{"id":"ADDR-42-FIBRE-LANE","street":"42 Fibre Lane","city":"Melbourne","postcode":"3000",
                  "accessTechnology":"GPON","exchange":"EAST-07","distributionPoint":"DP-142","servingArea":"EAST",
                  "freeCapacity":4,"alternatives":["PO-MOBILE"]},
                 {"id":"ADDR-FULL","accessTechnology":"GPON","distributionPoint":"DP-9","freeCapacity":0,
                  "alternatives":["PO-WIRELESS-50",{"id":"PO-MOBILE"}]},
                 {"id":"ADDR-FAR"}]""");
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    @Test
    void passesAGoodCustomer() {
        JsonNode verdict = credit("CUST-4821");
        assertThat(verdict.path("verdict").asString()).isEqualTo("pass");
        assertThat(verdict.has("deposit")).isFalse();
    }

    @Test
    void asksADoubtfulCustomerForADeposit() {
        JsonNode verdict = credit("CUST-2");
        assertThat(verdict.path("verdict").asString()).isEqualTo("depositRequired");
        assertThat(verdict.path("deposit").toString())
                .isEqualTo("{\"amount\":150.00,\"unit\":\"AUD\",\"payWithin\":\"PT48H\"}");
    }

    @Test
    void failsABadAndAnUnknownCustomerWithAReason() {
        assertThat(credit("CUST-3").path("verdict").asString()).isEqualTo("fail");
        assertThat(credit("CUST-0").path("verdict").asString()).isEqualTo("fail");
        assertThat(credit("CUST-0").path("reason").asString()).contains("CUST-0", "not known");
    }

    @Test
    void replacesACustomerThatIsPutAgain() {
        simulator.put("/credit/customers", "[{\"id\":\"CUST-5\",\"credit\":\"fail\"}]");
        simulator.put("/credit/customers", "[{\"id\":\"CUST-5\",\"credit\":\"pass\"}]");
        assertThat(credit("CUST-5").path("verdict").asString()).isEqualTo("pass");
    }

    @Test
    void qualifiesAReachedAddress() {
        JsonNode verdict = qualify("ADDR-42-FIBRE-LANE");
        assertThat(verdict.path("serviceable").asBoolean()).isTrue();
        assertThat(verdict.path("accessTechnology").asString()).isEqualTo("GPON");
        assertThat(verdict.path("exchange").asString()).isEqualTo("EAST-07");
        assertThat(verdict.path("distributionPoint").asString()).isEqualTo("DP-142");
        assertThat(verdict.path("servingArea").asString()).isEqualTo("EAST");
        assertThat(verdict.path("alternatives").toString()).isEqualTo("[]");
        assertThat(Instant.parse(verdict.path("validUntil").asString()))
                .isAfter(Instant.now().plus(Duration.ofDays(29)));
    }

    @Test
    void offersAlternativesWhereThereIsNoRoom() {
        JsonNode verdict = qualify("ADDR-FULL");
        assertThat(verdict.path("serviceable").asBoolean()).isFalse();
        assertThat(verdict.path("reason").asString()).contains("DP-9");
        assertThat(verdict.path("alternatives").toString()).isEqualTo("[\"PO-WIRELESS-50\",{\"id\":\"PO-MOBILE\"}]");
    }

    @Test
    void refusesUnreachedAndUnknownAddresses() {
        assertThat(qualify("ADDR-FAR").path("serviceable").asBoolean()).isFalse();
        assertThat(qualify("ADDR-FAR").path("reason").asString()).contains("No access network");
        assertThat(qualify("ADDR-NONE").path("serviceable").asBoolean()).isFalse();
        assertThat(qualify("ADDR-NONE").path("reason").asString()).contains("not known");
    }

    private static JsonNode credit(String customer) {
        var answer = simulator.post("/credit/checks", "{\"key\":\"k\",\"customerId\":\"%s\"}".formatted(customer));
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private static JsonNode qualify(String place) {
        var answer = simulator.post("/qualification/checks", "{\"key\":\"k\",\"placeId\":\"%s\"}".formatted(place));
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }
}
