package io.cascade.inventory.product;

import static io.cascade.tmf.inventory.CommandOutcomeType.DONE;
import static io.cascade.tmf.inventory.CommandOutcomeType.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cascade.inventory.EventLog;
import io.cascade.testing.CascadeServiceTest;
import io.cascade.testing.TestWorkspace;
import io.cascade.tmf.common.ErrorDto;
import io.cascade.tmf.common.EventEnvelope;
import io.cascade.tmf.common.ViolationDto;
import io.cascade.tmf.event.EventChannel;
import io.cascade.tmf.inventory.CommandVerdictDto;
import io.cascade.tmf.inventory.CommandVerdictsDto;
import io.cascade.tmf.inventory.InstalledBaseAnswerDto;
import io.cascade.tmf.inventory.ProductDto;
import io.cascade.tmf.inventory.ProductStatusType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

@CascadeServiceTest
class ProductInventoryIT {

    private static final String BASE = "/tmf-api/productInventory/v4";
    private static final String PRODUCT = BASE + "/product";

    @Autowired
    RestTestClient http;

    @Autowired
    TestWorkspace workspace;

    @Test
    void givesBackAllOfAProductUnderItsOwnId() {
        var created = create("""
                {"id": "mine", "name": "Voice over IP", "status": "active", "isBundle": false,
                 "orderDate": "2026-02-28T11:00:00+02:00",
                 "productOffering": {"id": "PO-101", "name": "Voice", "@referredType": "ProductOffering"},
                 "productSpecification": {"id": "PS-101"},
                 "productCharacteristic": [{"name": "number", "valueType": "string", "value": "415 279 7439"}],
                 "relatedParty": [{"id": "P-1", "role": "agent"}, {"id": "CUST-1", "role": "customer"}],
                 "place": [{"id": "ADDR-1", "role": "installation"}],
                 "productPrice": [{"priceType": "recurring", "price": {"taxIncludedAmount": {"value": 89.00}}}],
                 "realizingService": [{"id": "SVC-1", "role": "main"}],
                 "loyaltyLevel": {"tier": "gold"}}
                """);

        assertThat(created.id()).isNotEqualTo("mine");
        assertThat(created.href()).isEqualTo(PRODUCT + "/" + created.id());
        http.get()
                .uri(created.href())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .json("""
                        {"name": "Voice over IP", "status": "active", "isBundle": false, "@type": "Product",
                         "orderDate": "2026-02-28T09:00:00.000Z",
                         "productOffering": {"id": "PO-101", "name": "Voice", "@referredType": "ProductOffering"},
                         "productCharacteristic": [{"name": "number", "valueType": "string", "value": "415 279 7439"}],
                         "relatedParty": [{"id": "P-1", "role": "agent"}, {"id": "CUST-1", "role": "customer"}],
                         "place": [{"id": "ADDR-1", "role": "installation"}],
                         "productPrice": [{"priceType": "recurring", "price": {"taxIncludedAmount": {"value": 89.00}}}],
                         "realizingService": [{"id": "SVC-1", "role": "main"}],
                         "loyaltyLevel": {"tier": "gold"}}
                        """);
    }

    @Test
    void answersACreationWithTheAddressOfTheProduct() {
        var answer = post(PRODUCT, "{\"status\": \"created\"}")
                .expectStatus()
                .isCreated()
                .returnResult(ProductDto.class);

        assertThat(answer.getResponseHeaders().getLocation())
                .hasToString(answer.getResponseBody().href());
    }

    @Test
    void findsAProductByEachAttributeThatItShows() {
        var product = create("""
                {"name": "Findable", "status": "suspended", "description": "to be found", "isCustomerVisible": true,
                 "productSerialNumber": "SN-7", "orderDate": "2026-02-28T09:00:00.123Z",
                 "startDate": "2026-03-01T09:00:00.456Z", "terminationDate": "2027-03-01T09:00:00.789Z",
                 "productSpecification": {"id": "PS-FIND"}, "productOffering": {"id": "PO-FIND"},
                 "relatedParty": [{"id": "CUST-FIND", "role": "Customer"}], "place": [{"id": "ADDR-FIND"}],
                 "@type": "FibreProduct", "@baseType": "Product"}
                """);

        for (var filter : List.of(
                "id=" + product.id(),
                "href=" + product.href(),
                "name=Findable",
                "status=suspended",
                "description=to be found",
                "isCustomerVisible=true",
                "productSerialNumber=SN-7",
                "orderDate=2026-02-28T09:00:00.123Z",
                "startDate=\"2026-03-01T09:00:00.456Z\"",
                "terminationDate=2027-03-01T09:00:00.789Z",
                "productSpecification.id=PS-FIND",
                "productOffering.id=PO-FIND",
                "relatedParty.id=CUST-FIND",
                "place.id=ADDR-FIND",
                "@type=FibreProduct",
                "@baseType=Product",
                "name=Findable&status=active,suspended")) {
            assertThat(list(filter).getResponseBody())
                    .as(filter)
                    .extracting(ProductDto::id)
                    .contains(product.id());
        }
        assertThat(list("name=Findable&status=active").getResponseBody()).isEmpty();
    }

    @Test
    void givesPagesWithTheirCounts() {
        var ids = List.of(
                create("{\"name\": \"Paged\", \"status\": \"active\"}").id(),
                create("{\"name\": \"Paged\", \"status\": \"active\"}").id(),
                create("{\"name\": \"Paged\", \"status\": \"active\"}").id());

        var whole = list("name=Paged");
        assertThat(whole.getStatus().value()).isEqualTo(200);
        assertThat(whole.getResponseBody()).extracting(ProductDto::id).containsExactlyElementsOf(ids);

        var page = list("name=Paged&offset=1&limit=1");
        assertThat(page.getStatus().value()).isEqualTo(206);
        assertThat(page.getResponseBody()).extracting(ProductDto::id).containsExactly(ids.get(1));
        assertThat(page.getResponseHeaders().getFirst("X-Total-Count")).isEqualTo("3");
        assertThat(page.getResponseHeaders().getFirst("X-Result-Count")).isEqualTo("1");
    }

    @Test
    void refusesWhatBreaksTheContract() {
        var refused = post(PRODUCT, "{\"name\": 7, \"startDate\": \"soon\", \"place\": {}}")
                .expectStatus()
                .isBadRequest()
                .returnResult(ErrorDto.class)
                .getResponseBody();

        assertThat(refused.violation())
                .extracting(ViolationDto::path)
                .containsExactlyInAnyOrder("status", "name", "startDate", "place");
        post(PRODUCT, "{\"status\": \"blooming\"}").expectStatus().isBadRequest();
        http.get().uri(PRODUCT + "?colour=blue").exchange().expectStatus().isBadRequest();
    }

    @Test
    void doesNotKnowEveryId() {
        http.get()
                .uri(PRODUCT + "/" + UUID.randomUUID())
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("notFound");
    }

    @Test
    void followsWhatOrderingSaysOfAProduct() {
        var id = UUID.randomUUID().toString();

        var verdicts = command(
                written(id, "follow-1", "pendingActive", "\"name\": \"SuperFibre 200 Home\", \"isBundle\": true"),
                written(id, "follow-2", "active", "\"realizingService\": [{\"id\": \"SVC-1\"}]"));

        assertThat(verdicts).extracting(CommandVerdictDto::outcome).containsExactly(DONE, DONE);
        assertThat(verdicts.getFirst().entity().href()).isEqualTo(PRODUCT + "/" + id);
        var product = read(id);
        assertThat(product.name()).isEqualTo("SuperFibre 200 Home");
        assertThat(product.status()).isEqualTo(ProductStatusType.ACTIVE);
        assertThat(product.isBundle()).isTrue();
        assertThat(product.startDate()).isNotNull();
        assertThat(product.realizingService())
                .extracting(service -> service.id())
                .containsExactly("SVC-1");
    }

    @Test
    void refusesAForbiddenMoveAndCarriesOutTheRest() {
        var ended = UUID.randomUUID().toString();
        var other = UUID.randomUUID().toString();
        command(written(ended, "end-1", "active", "\"name\": \"Ended\""), written(ended, "end-2", "terminated", ""));

        var verdicts = command(written(ended, "end-3", "active", ""), written(other, "end-4", "active", ""));

        assertThat(verdicts)
                .extracting(CommandVerdictDto::key, CommandVerdictDto::outcome, CommandVerdictDto::code)
                .containsExactly(tuple("end-3", REFUSED, "illegalTransition"), tuple("end-4", DONE, null));
        assertThat(command(written(ended, "end-3", "active", "")).getFirst().outcome())
                .as("a refused command may be tried again and is judged again")
                .isEqualTo(REFUSED);
    }

    @Test
    void lacksNoIdInACommand() {
        post(BASE + "/productCommand", "{\"command\": [%s]}".formatted(written("", "no-id", "active", "")))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.violation[0].path")
                .isEqualTo("command[0].product.id");
    }

    @Test
    void findsTheLiveProductsOfACustomerAtAPlace() {
        var party = "\"relatedParty\": [{\"id\": \"CUST-4821\", \"role\": \"customer\"}]";
        var specification = "\"productSpecification\": {\"id\": \"PS-RBA-01\"}";
        var fibre = "%s, %s, \"name\": \"Fibre\", \"place\": [{\"id\": \"ADDR-42\"}]".formatted(party, specification);
        var live = create("{\"status\": \"active\", %s}".formatted(fibre));
        create("{\"status\": \"terminated\", %s}".formatted(fibre));
        create("{\"status\": \"cancelled\", %s}".formatted(fibre));
        create("{\"status\": \"aborted\", %s}".formatted(fibre));

        var answer = post(BASE + "/installedBaseQuery", """
                        {"query": [
                          {"key": "0", "customerId": "CUST-4821", "placeId": "ADDR-42", "productSpecificationId": "PS-RBA-01"},
                          {"key": "1", "customerId": "CUST-4821", "productSpecificationId": "PS-RBA-01"},
                          {"key": "2", "customerId": "CUST-4821", "placeId": "ADDR-43", "productSpecificationId": "PS-RBA-01"},
                          {"key": "3", "customerId": "CUST-4822", "placeId": "ADDR-42", "productSpecificationId": "PS-RBA-01"},
                          {"key": "4", "customerId": "CUST-4821", "placeId": "ADDR-42", "productSpecificationId": "PS-MOBILE"}
                        ]}
                        """)
                .expectStatus()
                .isOk()
                .returnResult(InstalledBaseAnswerDto.class)
                .getResponseBody();

        assertThat(answer.match())
                .extracting(
                        match -> match.key(),
                        match -> match.product().id(),
                        match -> match.product().name())
                .containsExactly(tuple("0", live.id(), "Fibre"), tuple("1", live.id(), "Fibre"));
    }

    @Test
    void tellsOneEventForEachProductAndTransaction() {
        var id = UUID.randomUUID().toString();
        command(written(id, "told-1", "created", ""), written(id, "told-2", "pendingActive", ""));
        command(written(id, "told-3", "active", "\"name\": \"Told\""));
        command(written(id, "told-3", "active", "\"name\": \"Told\""), written(id, "told-4", "active", ""));
        command(written(id, "told-5", "active", "\"name\": \"Told anew\""));
        var posted = create("{\"status\": \"active\"}");

        try (var events = EventLog.of(EventChannel.PRODUCT, workspace)) {
            assertThat(events.awaitEventsOf(id, 3))
                    .extracting(
                            EventEnvelope::eventType, event -> product(event).get("status"))
                    .containsExactly(
                            tuple("ProductCreateEvent", "pendingActive"),
                            tuple("ProductStateChangeEvent", "active"),
                            tuple("ProductAttributeValueChangeEvent", "active"));
            assertThat(events.eventsOf(id))
                    .allSatisfy(event -> assertThat(event.correlationId()).isEqualTo("order-4821"))
                    .last()
                    .satisfies(event -> assertThat(product(event))
                            .containsEntry("id", id)
                            .containsEntry("href", PRODUCT + "/" + id)
                            .containsEntry("name", "Told anew"));
            assertThat(events.awaitEventsOf(posted.id(), 1))
                    .extracting(EventEnvelope::eventType)
                    .containsExactly("ProductCreateEvent");
        }
    }

    private ProductDto create(String body) {
        return post(PRODUCT, body)
                .expectStatus()
                .isCreated()
                .returnResult(ProductDto.class)
                .getResponseBody();
    }

    private ProductDto read(String id) {
        return http.get()
                .uri(PRODUCT + "/" + id)
                .exchange()
                .returnResult(ProductDto.class)
                .getResponseBody();
    }

    private EntityExchangeResult<List<ProductDto>> list(String query) {
        return http.get().uri(PRODUCT + "?" + query).exchange().returnResult(new ParameterizedTypeReference<>() {});
    }

    private List<CommandVerdictDto> command(String... commands) {
        return post(BASE + "/productCommand", "{\"command\": [%s]}".formatted(String.join(",", commands)))
                .expectStatus()
                .isOk()
                .returnResult(CommandVerdictsDto.class)
                .getResponseBody()
                .verdict();
    }

    private static String written(String id, String key, String status, String more) {
        return "{\"key\": \"%s\", \"correlationId\": \"order-4821\", \"product\": {\"id\": \"%s\", \"status\": \"%s\"%s}}"
                .formatted(key, id, status, more.isEmpty() ? "" : ", " + more);
    }

    private ResponseSpec post(String uri, String body) {
        return http.post()
                .uri(uri)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> product(EventEnvelope event) {
        return (Map<String, Object>) event.event().get("product");
    }
}
