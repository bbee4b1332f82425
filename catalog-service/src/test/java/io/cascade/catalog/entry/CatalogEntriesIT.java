package io.cascade.catalog.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.catalog.CatalogClient;
import io.cascade.testing.CascadeServiceTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

@CascadeServiceTest
class CatalogEntriesIT {

    static final ParameterizedTypeReference<List<Map<String, Object>>> LIST = new ParameterizedTypeReference<>() {};
    static final String OFFERINGS = CatalogApis.PRODUCT + "/productOffering";
    static final String SPECIFICATIONS = CatalogApis.SERVICE + "/serviceSpecification";
    static final String RULES = CatalogApis.DECOMPOSITION_RULE + "/decompositionRule";
    static final String RESOURCE_SPECIFICATIONS = CatalogApis.RESOURCE + "/resourceSpecification";
    static final String CANDIDATES = CatalogApis.SERVICE + "/serviceCandidate";

    @Autowired
    RestTestClient catalog;

    @ParameterizedTest
    @EnumSource(value = EntryType.class, mode = EnumSource.Mode.EXCLUDE, names = "DECOMPOSITION_RULE")
    void offersEveryTypeAtItsPath(EntryType type) {
        var collection = type.hrefOf("");
        var posted = post(collection, CatalogClient.leastBody(type));
        posted.expectStatus().isCreated().expectHeader().valueMatches("Location", collection + ".+");
        var created = body(posted);
        assertThat(created).containsEntry("@type", type.schema()).containsKey("lastUpdate");
        assertThat(one(collection + created.get("id"))).isEqualTo(created);
    }

    @Test
    void offersDecompositionRules() {
        var created = body(post(RULES, """
                {"name": "R", "specification": {"id": "PS"}, "produce": [
                  {"specification": {"id": "CFS"}, "map": {"b": "item.b", "a": "item.a"}}]}"""));
        assertThat(one(created.get("href").toString())).isEqualTo(created);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "7", "true", "null", "['item.a']"})
    void takesNothingButTextForAnExpression(String noText) {
        var produce = "'produce': [{'specification': {'id': 'C'}, 'map': {'x': %s}}]".formatted(noText);
        var inTheMap = "produce[0].map.x must be a string";
        assertThat(refusal(post(RULES, "{'name': 'R', 'specification': {'id': 'S'}, %s}".formatted(produce))))
                .isEqualTo(inTheMap);

        var rule = body(post(RULES, CatalogClient.leastBody(EntryType.DECOMPOSITION_RULE)));
        var patch = new CatalogClient(catalog).patch(rule.get("href").toString(), "{%s}".formatted(produce));
        assertThat(refusal(patch)).isEqualTo(inTheMap);

        var allocation = "{'kind': 'assigned', 'characteristic': {'k': %s}}".formatted(noText);
        assertThat(refusal(post(RESOURCE_SPECIFICATIONS, "{'name': 'R', 'allocation': %s}".formatted(allocation))))
                .isEqualTo("allocation.characteristic.k must be a string");
    }

    private static String refusal(ResponseSpec answer) {
        answer.expectStatus().isBadRequest();
        return body(answer).get("reason").toString();
    }

    @Test
    void saysWhatTheAuthorLeftOpen() {
        var created = body(post(OFFERINGS, "{'name': 'Plain'}"));
        assertThat(created)
                .containsEntry("version", "1.0")
                .containsEntry("lifecycleStatus", "In design")
                .containsEntry("isBundle", false)
                .containsEntry("href", OFFERINGS + "/" + created.get("id"));
        assertThat(created.get("lastUpdate").toString()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
    }

    @Test
    void keepsWhatItDoesNotKnow() {
        var created = body(post(OFFERINGS, """
                {"name": "Wide", "@schemaLocation": "https://example.com/wide.json", "colours": ["red", {"deep": [1, 2.50]}],
                 "agreement": [], "productSpecification": {"id": "PS", "weight": 1.20}}"""));
        assertThat(one(OFFERINGS + "/" + created.get("id")))
                .containsEntry("@schemaLocation", "https://example.com/wide.json")
                .containsEntry("colours", List.of("red", Map.of("deep", List.of(1, new BigDecimal("2.50")))))
                .containsEntry("agreement", List.of())
                .containsEntry("productSpecification", Map.of("id", "PS", "weight", new BigDecimal("1.20")));
    }

    @Test
    void honoursTheIdThatAClientChooses() {
        post(OFFERINGS, "{'id': 'PO-CHOSEN', 'name': 'Chosen'}")
                .expectStatus()
                .isCreated()
                .expectHeader()
                .location(OFFERINGS + "/PO-CHOSEN");
    }

    @Test
    void refusesTheSameVersionTwice() {
        post(OFFERINGS, "{'id': 'PO-TWICE', 'name': 'First'}").expectStatus().isCreated();
        var refused = post(OFFERINGS, "{'id': 'PO-TWICE', 'name': 'Second'}");
        refused.expectStatus().isEqualTo(409);
        assertThat(body(refused)).containsEntry("reason", "there already is productOffering/PO-TWICE/1.0");
    }

    @Test
    void readsAndListsTheLatestVersion() {
        post(OFFERINGS, "{'id': 'PO-GROWS', 'name': 'Small'}").expectStatus().isCreated();
        post(OFFERINGS, "{'id': 'PO-GROWS', 'name': 'Big', 'version': '2.0'}")
                .expectStatus()
                .isCreated();
        assertThat(one(OFFERINGS + "/PO-GROWS")).containsEntry("version", "2.0").containsEntry("name", "Big");
        assertThat(list(OFFERINGS + "?id=PO-GROWS").getResponseBody())
                .singleElement()
                .satisfies(offering -> assertThat(offering).containsEntry("version", "2.0"));
    }

    @Test
    void filtersByItsAttributes() {
        post(OFFERINGS, """
                {"id": "PO-FOUND", "name": "Found", "lifecycleStatus": "In test", "isSellable": true,
                 "description": "to be found", "productSpecification": {"id": "PS-FOUND"},
                 "category": [{"id": "CAT-1"}, {"id": "CAT-FOUND"}],
                 "productOfferingTerm": [{"name": "commitment", "duration": {"amount": 24, "units": "month"}}],
                 "validFor": {"startDateTime": "2026-03-01T10:00:00+01:00"}}""").expectStatus().isCreated();
        var lastUpdate = one(OFFERINGS + "/PO-FOUND").get("lastUpdate");
        for (var filter : List.of(
                "name=Found",
                "lifecycleStatus=In test&isSellable=true&isBundle=false&name=\"Found\"",
                "description=to be found",
                "productSpecification.id=PS-FOUND",
                "category.id=CAT-FOUND",
                "name=Found&productOfferingTerm.duration.amount.gt=12",
                "validFor.startDateTime=2026-03-01T09:00:00.000Z",
                "href=" + OFFERINGS + "/PO-FOUND",
                "@type=ProductOffering&id=PO-FOUND,PO-OTHER",
                "id=PO-FOUND&lastUpdate=" + lastUpdate)) {
            assertThat(list(OFFERINGS + "?" + filter).getResponseBody())
                    .as(filter)
                    .extracting(offering -> offering.get("id"))
                    .containsExactly("PO-FOUND");
        }
    }

    @Test
    void pagesAndCounts() {
        for (var name : List.of("one", "two", "three")) {
            post(SPECIFICATIONS, "{'name': '" + name + "', 'lifecycleStatus': 'In study'}");
        }
        var page = list(SPECIFICATIONS + "?lifecycleStatus=In study&offset=1&limit=1&fields=name");
        assertThat(page.getStatus().value()).isEqualTo(206);
        assertThat(page.getResponseHeaders().getFirst("X-Total-Count")).isEqualTo("3");
        assertThat(page.getResponseHeaders().getFirst("X-Result-Count")).isEqualTo("1");
        assertThat(page.getResponseBody())
                .singleElement()
                .satisfies(found -> assertThat(found).containsOnlyKeys("id", "href", "name"));
        assertThat(list(SPECIFICATIONS + "?lifecycleStatus=In study")
                        .getStatus()
                        .value())
                .isEqualTo(200);
    }

    @Test
    void saysEverythingThatBreaksTheContract() {
        var refused = post(OFFERINGS, "{'isBundle': 'perhaps', 'productOfferingPrice': [{}]}");
        refused.expectStatus().isBadRequest();
        assertThat(body(refused).get("reason").toString())
                .contains(
                        "name is mandatory",
                        "isBundle must be true or false",
                        "productOfferingPrice[0].id is mandatory");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x{101}"})
    void wantsAStatusThatIsAWord(String given) {
        var status = given.equals("x{101}") ? "x".repeat(101) : given;

        assertThat(refusal(post(OFFERINGS, "{'name': 'O', 'lifecycleStatus': '%s'}".formatted(status))))
                .startsWith("lifecycleStatus must be a word");
    }

    @Test
    void wantsACandidateToNameItsSpecification() {
        var refused = post(CANDIDATES, "{'name': 'C'}");
        refused.expectStatus().isBadRequest();
        assertThat(body(refused).get("reason")).isEqualTo("serviceSpecification is mandatory");
    }

    @Test
    void refusesIdsThatCannotBePartOfAPath() {
        post(OFFERINGS, "{'id': 'a/b', 'version': '', 'name': 'Odd'}")
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void refusesToFilterByWhatItDoesNotKnow() {
        catalog.get().uri(OFFERINGS + "?shoeSize=42").exchange().expectStatus().isBadRequest();
    }

    @Test
    void knowsNothingOfForeignIds() {
        catalog.get().uri(OFFERINGS + "/none").exchange().expectStatus().isNotFound();
    }

    @Test
    void documentsEachTypeByItsOwnContract() {
        var schemas = (Map<?, ?>) ((Map<?, ?>) one("/v3/api-docs").get("components")).get("schemas");
        assertThat(schemas.keySet())
                .extracting(Object::toString)
                .contains("ProductOffering", "ResourceSpecification", "DecompositionRule");
    }

    private ResponseSpec post(String collection, String json) {
        return catalog.post()
                .uri(collection.replaceAll("/$", ""))
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.startsWith("{'") ? json.replace('\'', '"') : json)
                .exchange();
    }

    private Map<String, Object> one(String path) {
        return body(catalog.get().uri(path).exchange().expectStatus().isOk());
    }

    private EntityExchangeResult<List<Map<String, Object>>> list(String pathAndQuery) {
        return catalog.get().uri(pathAndQuery).exchange().returnResult(LIST);
    }

    private static Map<String, Object> body(ResponseSpec response) {
        return response.returnResult(new ParameterizedTypeReference<Map<String, Object>>() {})
                .getResponseBody();
    }
}
