package io.cascade.resourceordering.serviceactivation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.cascade.kernel.json.Json;
import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.resourceordering.serviceactivation.ActivatedService.Draft;
import io.cascade.resourceordering.serviceactivation.Relation;
import io.cascade.tmf.serviceactivation.ActivatedServiceRefOrValueDto;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestedServicesTests {

    @Test
    void findsServicesHoweverDeepTheyAreDescribed() {
        var drafts = draftsOf("""
                {"serviceSpecification":{"id":"IP"},"serviceRelationship":[
                  {"relationshipType":"dependsOn","service":{"serviceSpecification":{"id":"VLAN"},"serviceRelationship":[
                    {"relationshipType":"dependsOn","service":{"serviceSpecification":{"id":"BEARER"}}}]}}]}""");

        assertThat(drafts)
                .extracting(Draft::itemId, Draft::specificationId, Draft::path)
                .containsExactly(
                        tuple("ROI-001", "IP", ""),
                        tuple("ROI-002", "VLAN", "serviceRelationship[0].service."),
                        tuple("ROI-003", "BEARER", "serviceRelationship[0].service.serviceRelationship[0].service."));
        assertThat(drafts.get(1).relations()).extracting(Relation.Draft::target).containsExactly("ROI-003");
    }

    @Test
    void takesAnIdThatTheRequestGaveAServiceForThatService() {
        var drafts = draftsOf("""
                {"serviceSpecification":{"id":"IP"},"serviceRelationship":[
                  {"relationshipType":"dependsOn","service":{"id":"line","serviceSpecification":{"id":"BEARER"}}},
                  {"relationshipType":"bundles","service":{"serviceSpecification":{"id":"QOS"},"serviceRelationship":[
                    {"relationshipType":"dependsOn","service":{"id":"line"}}]}}]}""");

        assertThat(drafts).hasSize(3);
        assertThat(drafts.get(2).relations())
                .containsExactly(new Relation.Draft("dependsOn", "ROI-002", true, null, Map.of()));
    }

    @Test
    void takesAnyOtherIdForAServiceThatIsThereAlready() {
        var drafts = draftsOf("""
                {"serviceSpecification":{"id":"IP"},
                 "serviceRelationship":[{"relationshipType":"dependsOn","service":{"id":"SVC-1","name":"a line"}}]}""");

        assertThat(drafts).hasSize(1);
        assertThat(drafts.getFirst().relations())
                .containsExactly(new Relation.Draft("dependsOn", "SVC-1", false, "a line", Map.of()));
    }

    @Test
    void refusesTwoServicesOfOneIdAndRelationsToNothingTogether() {
        assertThatThrownBy(() -> draftsOf("""
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
        var drafts = draftsOf("""
                {"state":"active","serviceSpecification":{"id":"IP"},"serviceRelationship":[
                  {"relationshipType":"a","service":{"serviceSpecification":{"id":"VLAN"}}},
                  {"relationshipType":"b","service":{"state":"reserved","serviceSpecification":{"id":"QOS"}}}]}""");

        assertThat(drafts).extracting(Draft::isToBeActive).containsExactly(true, true, false);
    }

    @Test
    void noticesSupportingServicesThatWouldHaveToBeBuilt() {
        var drafts = draftsOf("""
                {"serviceSpecification":{"id":"IP"},"supportingService":[{"id":"SVC-1"}],"serviceRelationship":[
                  {"relationshipType":"a","service":{"serviceSpecification":{"id":"VLAN"},
                   "supportingService":[{"serviceSpecification":{"id":"QOS"}}]}}]}""");

        assertThat(drafts).extracting(Draft::bringsSupport).containsExactly(false, true);
        assertThat(drafts.getFirst().carried().values()).containsOnlyKeys("supportingService");
    }

    private static List<Draft> draftsOf(String service) {
        return RequestedServices.in(Json.mapper().readValue(service, ActivatedServiceRefOrValueDto.class))
                .drafts();
    }
}
