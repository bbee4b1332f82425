package io.cascade.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputIT {

    static RunningSimulator simulator;

    @BeforeAll
    static void start() {
        simulator = RunningSimulator.with();
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            PUT  | /credit/customers        | [{"id":"A","credit":"gold"},{"credit":"pass"}]      | [0].credit must be one of pass, deposit, fail
            PUT  | /credit/customers        | [{"id":"A","credit":"gold"},{"credit":"pass"}]      | [1].id is missing
            PUT  | /credit/customers        | [{"id":"A","credit":"gold"},null]                   | [1] must be an object
            PUT  | /credit/customers        | {"id":"A"}                                          | must be an array
            PUT  | /credit/customers        | [{"id":{}}]                                         | [0].id must be a string
            PUT  | /credit/customers        | [{"id":7}]                                          | [0].id must be a string
            PUT  | /credit/customers        | [{"id":"A",                                         | is not JSON
            POST | /credit/checks           | {}                                                  | customerId is missing
            POST | /credit/checks           | null                                                | must be an object
            POST | /credit/checks           | {"customerId":"a\\u0000"}                           | customerId must not hold the character U+0000
            POST | /credit/checks           | {"customerId":"a"} {}                               | more than one value
            POST | /credit/checks           | {"customerId":"a","customerId":"b"}                 | customerId must not be there twice
            PUT  | /qualification/addresses | [{"id":"A","freeCapacity":-1}]                      | [0].freeCapacity must not be negative
            PUT  | /qualification/addresses | [{"id":"A","freeCapacity":"many"}]                  | [0].freeCapacity must be a whole number
            PUT  | /qualification/addresses | [{"id":"A","freeCapacity":1.5}]                     | [0].freeCapacity must be a whole number
            PUT  | /qualification/addresses | [{"id":"A","alternatives":"none"}]                  | [0].alternatives must be an array
            POST | /qualification/checks    | {"placeId":" "}                                     | placeId is missing
            POST | /network/acs/operations  | {}                                                  | requestId is missing; action is missing; callback is missing
            POST | /network/acs/operations  | {"requestId":"r","action":"add","callback":"ftp://x"} | callback must be an absolute http address
            POST | /network/acs/operations  | {"requestId":"r","action":"add","callback":"http://h:99999/"} | callback must be an absolute http address
            POST | /network/acs/operations  | {"requestId":"r","action":"add","callback":"http://h/","parameters":[]} | parameters must be an object
            PUT  | /scripts                 | {"adapter":"acs","behaviour":"sulk","times":0}      | id is missing; behaviour must be one of slow, refuse, fail, never, twice, late, lie
            PUT  | /scripts                 | {"id":"s","behaviour":"slow","factor":1e200}        | factor must be above 0
            PUT  | /scripts                 | {"id":"s","behaviour":"slow","factor":"many"}       | factor must be a number
            PUT  | /scripts                 | {"id":"s","behaviour":"late","delay":"soon"}        | delay must be a duration
            PUT  | /scripts                 | {"id":"s","adapter":"credit","behaviour":"lie"}     | behaviour must be fail
            POST | /billing/activations     | {"key":"k"}                                         | productOrderId is missing
            POST | /billing/activations     | {"key":"k","productOrderId":"p","price":7}          | price must be an array
            POST | /notifications           | {"key":"k"}                                         | message is missing
            """)
    void namesWhatIsWrongWithABody(String method, String path, String body, String message) {
        var answer = method.equals("PUT") ? simulator.put(path, body) : simulator.post(path, body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("code").asString()).isEqualTo("invalidRequest");
        assertThat(answer.body().path("status").asString()).isEqualTo("400");
        assertThat(answer.body().path("@type").asString()).isEqualTo("Error");
        assertThat(answer.body().path("reason").asString()).contains(message);
    }

    @Test
    void takesNothingOfAnArrayWithAFault() {
        simulator.put("/credit/customers", "[{\"id\":\"GOOD\",\"credit\":\"pass\"},{}]");
        assertThat(simulator
                        .post("/credit/checks", "{\"customerId\":\"GOOD\"}")
                        .body()
                        .path("verdict")
                        .asString())
                .isEqualTo("fail");
    }

    @Test
    void refusesBodiesNestedWithoutEnd() {
        String deep = "[".repeat(400) + "]".repeat(400);
        var answer = simulator.post(
                "/network/acs/operations",
                "{\"requestId\":\"r\",\"action\":\"add\",\"callback\":\"http://h/\",\"parameters\":{\"p\":%s}}"
                        .formatted(deep));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("reason").asString()).contains("at most 64 arrays and objects");
    }

    @Test
    void namesAMissingQueryParameterAndAnUnknownPath() {
        assertThat(simulator.get("/network/acs/state").status()).isEqualTo(400);
        assertThat(simulator.get("/network/acs/state").body().path("reason").asString())
                .contains("requestId");
        assertThat(simulator.get("/nowhere").status()).isEqualTo(404);
        assertThat(simulator.get("/nowhere").body().path("status").asString()).isEqualTo("404");
        assertThat(simulator.delete("/billing/activations").status()).isEqualTo(405);
        assertThat(simulator.delete("/scripts/none").status()).isEqualTo(404);
        var text = simulator.post("/credit/checks", "{}", Map.of("Content-Type", "text/plain"));
        assertThat(text.status()).isIn(400, 415);
    }

    @Test
    void describesItself() {
        assertThat(simulator.get("/v3/api-docs").body().path("paths").propertyNames())
                .contains("/network/{adapter}/operations", "/scripts", "/credit/checks");
        assertThat(simulator.get("/actuator/health").body().path("status").asString())
                .isEqualTo("UP");
    }
}
