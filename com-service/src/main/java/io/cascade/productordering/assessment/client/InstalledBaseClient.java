package io.cascade.productordering.assessment.client;

import io.cascade.kernel.lifecycle.Party;
import io.cascade.messaging.neighbour.RemoteServices;
import io.cascade.messaging.neighbour.Slices;
import io.cascade.productordering.assessment.AssessmentRefused;
import io.cascade.productordering.assessment.InstalledBase;
import io.cascade.productordering.productorder.ProductClaims.Claim;
import io.cascade.tmf.inventory.InstalledBaseAnswerDto;
import io.cascade.tmf.inventory.InstalledBaseQueryDto;
import io.cascade.tmf.inventory.InstalledBaseQuestionDto;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Asks the product inventory, many questions in one call. */
@Component
class InstalledBaseClient implements InstalledBase {

    private final RestClient inventory;

    InstalledBaseClient(RemoteServices services, @Value("${cascade.inventory.url}") String url) {
        this.inventory = services.at(url);
    }

    @Override
    public Map<Claim, String> productsOf(Set<Claim> claims) {
        var asked = List.copyOf(claims);
        var questions = IntStream.range(0, asked.size())
                .mapToObj(i -> question(String.valueOf(i), asked.get(i)))
                .toList();
        var products = new HashMap<Claim, String>();
        AssessmentRefused.orAnswer(
                        Party.PRODUCT_INVENTORY,
                        () -> Slices.send(questions, this::ask).toList())
                .stream()
                .flatMap(answer -> answer.match().stream())
                .forEach(match -> products.put(
                        asked.get(Integer.parseInt(match.key())),
                        match.product().id()));
        return products;
    }

    private InstalledBaseAnswerDto ask(List<InstalledBaseQuestionDto> questions) {
        return Objects.requireNonNull(inventory
                .post()
                .uri("/tmf-api/productInventory/v4/installedBaseQuery")
                .body(new InstalledBaseQueryDto(questions))
                .retrieve()
                .body(InstalledBaseAnswerDto.class));
    }

    private static InstalledBaseQuestionDto question(String key, Claim claim) {
        return new InstalledBaseQuestionDto(key, claim.customerId(), claim.placeId(), claim.specificationId());
    }
}
