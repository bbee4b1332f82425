package io.cascade.productordering.fulfilment.client;

import io.cascade.messaging.neighbour.Commands;
import io.cascade.messaging.neighbour.RemoteServices;
import io.cascade.productordering.fulfilment.ProductInventory;
import io.cascade.productordering.fulfilment.ProductToDeliver;
import io.cascade.tmf.inventory.CommandOutcomeType;
import io.cascade.tmf.inventory.CommandVerdictDto;
import io.cascade.tmf.inventory.CommandVerdictsDto;
import io.cascade.tmf.inventory.ProductCommandDto;
import io.cascade.tmf.inventory.ProductCommandsDto;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Writes products, many in one call. */
@Component
class ProductInventoryClient implements ProductInventory {

    private final RestClient inventory;
    private final ProductMapper mapper;

    ProductInventoryClient(
            RemoteServices services, @Value("${cascade.inventory.url}") String url, ProductMapper mapper) {
        this.inventory = services.at(url);
        this.mapper = mapper;
    }

    @Override
    public Map<String, String> write(List<ProductToDeliver> products) {
        return Commands.send(products, ProductToDeliver::key, this::send)
                .filter(verdict -> verdict.outcome() == CommandOutcomeType.REFUSED)
                .collect(Collectors.toMap(CommandVerdictDto::key, Commands::reasonOf));
    }

    private CommandVerdictsDto send(List<ProductToDeliver> products) {
        var commands = products.stream()
                .map(product -> new ProductCommandDto(
                        product.key(), product.order().correlationId(), mapper.toProduct(product)))
                .toList();
        return Objects.requireNonNull(inventory
                .post()
                .uri("/tmf-api/productInventory/v4/productCommand")
                .body(new ProductCommandsDto(commands))
                .retrieve()
                .body(CommandVerdictsDto.class));
    }
}
