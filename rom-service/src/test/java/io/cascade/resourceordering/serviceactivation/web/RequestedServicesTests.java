package io.cascade.resourceordering.serviceactivation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.cascade.kernel.json.Json;
import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.resourceordering.serviceactivation.Relation;
import io.cascade.resourceordering.serviceactivation.RequestedPart;
import io.cascade.tmf.serviceactivation.ActivatedServiceRefOrValueDto;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestedServicesTests {

    @Test
    void findsServicesHoweverDeepTheyAreDescribed() {
        var parts = partsOf("""
                {"serviceSpecification":{"id":"IP"},"serviceRelationship":[
                  {"relationshipType":"dependsOn","service":{"serviceSpecification":{"id":"VLAN"},"serviceRelationship":[
                    {"relationshipType":"dependsOn","service":{"serviceSpecification":{"id":"BEARER"}}}]}}]}""");

        assertThat(parts)
                .extracting(RequestedPart::itemId, RequestedPart::specificationId, RequestedPart::path)
                .containsExactly(
                        tuple("ROI-001", "IP", ""),
                        tuple("ROI-002", "VLAN", "serviceRelationship[0].service."),
                        tuple("ROI-003", "BEARER", "serviceRelationship[0].service.serviceRelationship[0].service."));
        assertThat(parts.get(1).relations()).extracting(Relation.Draft::target).containsExactly("ROI-003");
    }

    @Test
    void takesAnIdThatTheRequestGaveAServiceForThatService() {
        var parts = partsOf("""
                {"serviceSpecification":{"id":"IP"},"serviceRelationship":[
                  {"relationshipType":"dependsOn","service":{"id":"line","serviceSpecification":{"id":"BEARER"}}},
                  {"relationshipType":"bundles","service":{"serviceSpecification":{"id":"QOS"},"serviceRelationship":[
                    {"relationshipType":"dependsOn","service":{"id":"line"}}]}}]}""");

        assertThat(parts).hasSize(3);
        assertThat(parts.get(2).relations())
                .containsExactly(new Relation.Draft("dependsOn", "ROI-002", true, null, Map.of()));
    }

    @Test
    void takesAnyOtherIdForAServiceThatIsThereAlready() {
        var parts = partsOf("""
                {"serviceSpecification":{"id":"IP"},
                 "serviceRelationship":[{"relationshipType":"dependsOn","service":{"id":"SVC-1","name":"a line"}}]}""");

        assertThat(parts).hasSize(1);
        assertThat(parts.getFirst().relations())
                .containsExactly(new Relation.Draft("dependsOn", "SVC-1", false, "a line", Map.of()));
    }

    @Test
    void refusesTwoServicesOfOneIdAndRelationsToNothingTogether() {
        assertThatThrownBy(() -> partsOf("""
                        {"serviceSpecification":{"id":"IP"},"serviceRelationship":[
                          {"relationshipType":"a","service":{"id":"x","serviceSpecification":{"id":"VLAN"}}},
                          {"relationshipType":"b","service":{"id":"x","serviceSpecification":{"id":"QOS"}}},
                          {"relationshipType":"c","service":{"name":"nothing"}}]}"""))
                .isInstanceOf(RequestRefused.class)
                .hasMessageContaining("serviceRelationship[1].service.id belongs to another service too")
                .hasMessageContaining("serviceRelationship[2].service must name a service");
    }

    @Test
    void wantsAServiceActiveUnlessToldOtherwise() {
        var parts = partsOf("""
                {"state":"active","serviceSpecification":{"id":"IP"},"serviceRelationship":[
                  {"relationshipType":"a","service":{"serviceSpecification":{"id":"VLAN"}}},
                  {"relationshipType":"b","service":{"state":"reserved","serviceSpecification":{"id":"QOS"}}}]}""");

        assertThat(parts).extracting(RequestedPart::isToBeActive).containsExactly(true, true, false);
    }

    @Test
    void noticesSupportingServicesThatWouldHaveToBeBuilt() {
        var parts = partsOf("""
                {"serviceSpecification":{"id":"IP"},"supportingService":[{"id":"SVC-1"}],"serviceRelationship":[
                  {"relationshipType":"a","service":{"serviceSpecification":{"id":"VLAN"},
                   "supportingService":[{"serviceSpecification":{"id":"QOS"}}]}}]}""");

        assertThat(parts).extracting(RequestedPart::bringsSupport).containsExactly(false, true);
        assertThat(parts.getFirst().carried().values()).containsOnlyKeys("supportingService");
    }

    private static List<RequestedPart> partsOf(String service) {
        return RequestedServices.in(Json.mapper().readValue(service, ActivatedServiceRefOrValueDto.class))
                .parts();
    }
}
