package io.cascade.catalog.impact;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.catalog.CatalogClient;
import io.cascade.catalog.entry.CatalogApis;
import io.cascade.testing.CascadeServiceTest;
import io.cascade.testing.StubServer;
import io.cascade.testing.StubServer.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What somebody who works on an entry is told before it is published. */
@CascadeServiceTest
class ImpactIT {

    static final String IMPACT = "/cascade-api/catalogReleaseManagement/v1/impact?id=";
    static final String ORDERS = "/tmf-api/productOrderingManagement/v4/productOrder";
    static final String PRODUCTS = "/tmf-api/productInventory/v4/product";

    static StubServer neighbours;

    @Autowired
    RestTestClient http;

    CatalogClient catalog;

    @BeforeAll
    static void start() {
        neighbours = StubServer.start();
    }

    @DynamicPropertySource
    static void neighbours(DynamicPropertyRegistry properties) {
        properties.add("cascade.com.url", () -> neighbours.url());
        properties.add("cascade.inventory.url", () -> neighbours.url());
    }

    @AfterAll
    static void stop() {
        neighbours.close();
    }

    @BeforeEach
    void aBundleOfOneOfferingOfOneSpecification() {
        catalog = new CatalogClient(http);
        catalog.post(CatalogApis.PRODUCT + "/productSpecification", "{'id': 'PS', 'name': 'Specification'}");
        catalog.post(
                CatalogApis.PRODUCT + "/productOffering",
                "{'id': 'PO', 'name': 'Offering', 'productSpecification': {'id': 'PS'}}");
        catalog.post(
                CatalogApis.PRODUCT + "/productOffering",
                "{'id': 'BUNDLE', 'name': 'Bundle', 'bundledProductOffering': [{'id': 'PO'}]}");
        neighbours
                .on("GET", ORDERS, request -> Answer.ok("[{\"id\": \"O-1\", \"href\": \"/order/O-1\"}]"))
                .on("GET", PRODUCTS, request -> Answer.ok("[{\"id\": \"P-1\", \"name\": \"Her line\"}]"));
    }

    @Test
    void namesTheEntriesOrdersAndProductsThatAChangeWouldTouch() {
        var impact = catalog.read(IMPACT + "PS");
        assertThat(impact.at("/entry").findValuesAsString("id")).containsExactly("PO", "BUNDLE");
        assertThat(impact.at("/entry/0/type").asString()).isEqualTo("productOffering");
        assertThat(impact.at("/productOrder/0/id").asString()).isEqualTo("O-1");
        assertThat(impact.at("/product/0/name").asString()).isEqualTo("Her line");
        assertThat(impact.get("notKnown").isEmpty()).isTrue();
        assertThat(neighbours.received("GET", ORDERS).getLast().query())
                .isEqualTo("productOrderItem.productOffering.id=BUNDLE,PO"
                        + "&state=acknowledged,pending,held,inProgress&fields=id");
        assertThat(neighbours.received("GET", PRODUCTS).getLast().query())
                .isEqualTo("productOffering.id=BUNDLE,PO&status=active&fields=id,name");
    }

    @Test
    void saysWhichNeighbourDoesNotAnswer() {
        neighbours.on("GET", ORDERS, request -> new Answer(500, ""));
        var impact = catalog.read(IMPACT + "PO");
        assertThat(impact.has("productOrder")).isFalse();
        assertThat(impact.at("/product/0/id").asString()).isEqualTo("P-1");
        assertThat(impact.at("/notKnown/0").asString()).isEqualTo("order management does not answer");
    }

    @Test
    void asksNobodyAboutWhatIsNotSold() {
        catalog.post(CatalogApis.RESOURCE + "/resourceSpecification", "{'id': 'SPARE', 'name': 'Spare'}");
        int asked = neighbours.received("GET", ORDERS).size();
        assertThat(catalog.read(IMPACT + "SPARE").get("productOrder").isEmpty()).isTrue();
        assertThat(neighbours.received("GET", ORDERS)).hasSize(asked);
    }

    @Test
    void isAskedOfAnEntryThatThereIs() {
        catalog.get(IMPACT + "none").expectStatus().isNotFound();
        catalog.get(IMPACT.replace("?id=", "")).expectStatus().isBadRequest();
    }
}
