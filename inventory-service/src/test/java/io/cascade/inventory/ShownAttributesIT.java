package io.cascade.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.testing.CascadeServiceTest;
import io.cascade.testing.OrderApi;
import io.cascade.testing.ShownAttributes;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Each inventory finds what it has by everything that it shows of it. */
@CascadeServiceTest
class ShownAttributesIT {

    private static final String PRODUCT = "/tmf-api/productInventory/v4/product";
    private static final String SERVICE = "/tmf-api/serviceInventory/v4/service";
    private static final String RESOURCE = "/tmf-api/resourceInventoryManagement/v4/resource";

    private static final String ALIKE = """
            "name": "of line 7", "description": "rings, twice", "relatedParty": [{"id": "CUST-7", "role": "customer"}],
            "note": [{"text": "for the fair"}], "@baseType": "Thing",""";

    @Autowired
    private RestTestClient http;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = PRODUCT + """
            |{%s "status": "active", "isBundle": false, "startDate": "2026-03-01T09:00:00Z", "place": [{"id": "ADDR-7"}], \
            "productSpecification": {"id": "SPEC-7", "version": "2"}, "productCharacteristic": [{"name": "speed", "value": 200}]}
            """ + SERVICE + """
            |{%s "state": "active", "hasStarted": true, "startDate": "2026-03-01T09:00:00Z", "place": [{"id": "ADDR-7"}], \
            "serviceSpecification": {"id": "SPEC-7"}, "serviceCharacteristic": [{"name": "speed", "value": 200}]}
            """ + RESOURCE + """
            |{%s "category": "port", "resourceStatus": "available", "place": {"id": "ADDR-7"}, \
            "resourceSpecification": {"id": "SPEC-7"}, "resourceCharacteristic": [{"name": "speed", "value": 200}]}
            """)
    void findsIt(String collection, String body) {
        var entries = new OrderApi(http, collection);
        var created = entries.post(body.formatted(ALIKE), Map.of());
        assertThat(created.status().value()).as(created.body().toString()).isEqualTo(201);

        assertThat(ShownAttributes.thatFind(entries, created.body().get("id").asString()))
                .contains("href", "description", "relatedParty.id", "place.id", "@type", "@baseType")
                .anyMatch(path -> path.endsWith("Characteristic.value"))
                .anyMatch(path -> path.endsWith("Specification.id"));
    }
}
