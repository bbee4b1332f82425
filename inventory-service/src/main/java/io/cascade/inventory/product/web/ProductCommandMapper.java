package io.cascade.inventory.product.web;

import io.cascade.inventory.product.ProductDescription;
import io.cascade.inventory.product.ProductStatus;
import io.cascade.inventory.product.application.ProductCommand;
import io.cascade.inventory.product.wire.ProductAttributes;
import io.cascade.inventory.web.EntryIds;
import io.cascade.inventory.web.Mentioned;
import io.cascade.inventory.web.WireAttributes;
import io.cascade.tmf.inventory.ProductCommandDto;
import io.cascade.tmf.inventory.ProductDto;
import io.cascade.tmf.inventory.ProductStatusType;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Reads what the wire says of products. */
@Component
class ProductCommandMapper {

    List<ProductCommand> toCommands(List<ProductCommandDto> batch) {
        var ids = EntryIds.of(batch, "product", dto -> dto.product().id());
        return IntStream.range(0, batch.size())
                .mapToObj(i -> toCommand(batch.get(i), ids.get(i)))
                .toList();
    }

    private ProductCommand toCommand(ProductCommandDto dto, String productId) {
        return new ProductCommand(
                dto.key(),
                dto.correlationId(),
                productId,
                toStatus(dto.product().status()),
                toDescription(dto.product()));
    }

    ProductStatus toStatus(ProductStatusType status) {
        return ProductStatus.valueOf(status.name());
    }

    ProductDescription toDescription(ProductDto dto) {
        var attributes = WireAttributes.of(dto);
        return new ProductDescription(
                dto.name(),
                dto.orderDate(),
                dto.startDate(),
                dto.terminationDate(),
                Mentioned.id(dto.productSpecification()),
                Mentioned.customer(dto.relatedParty()),
                Mentioned.place(dto.place()),
                attributes.takeCharacteristics("productCharacteristic"),
                attributes.carriedBesides(ProductAttributes.ALL.placed()));
    }
}
