package io.cascade.boundary.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.swagger.v3.oas.models.PathItem.HttpMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationNameTests {

    @ParameterizedTest
    @CsvSource({
        "GET, /tmf-api/x/v4/productOrder, listProductOrder, Find every product order",
        "GET, /tmf-api/x/v4/productOrder/{id}, retrieveProductOrder, Read one product order",
        "POST, /tmf-api/x/v4/productOrder, createProductOrder, Create a product order",
        "PATCH, /tmf-api/x/v4/productOrder/{id}, patchProductOrder, Amend a product order",
        "DELETE, /tmf-api/x/v4/hub/{id}, deleteHub, Delete a hub",
        "GET, /tmf-api/x/v4/resourcePool/{*id}, retrieveResourcePool, Read one resource pool",
        "POST, /tmf-api/x/v4/exportJob, createExportJob, Create an export job",
        "POST, /cascade-api/x/v1/catalogRelease/{id}/republish, republishCatalogRelease, Republish a catalog release",
        "POST, /network-verdict, createNetworkVerdict, Create a network verdict",
    })
    void followFromMethodAndPlace(HttpMethod method, String path, String id, String summary) {
        var name = OperationName.of(path, method);

        assertThat(name.id()).isEqualTo(id);
        assertThat(name.summary()).isEqualTo(summary);
    }

    @Test
    void cannotBeMadeForAnythingElse() {
        assertThatIllegalArgumentException().isThrownBy(() -> OperationName.of("/a/b/c", HttpMethod.GET));
    }
}
