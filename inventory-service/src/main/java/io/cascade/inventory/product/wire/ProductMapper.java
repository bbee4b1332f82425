package io.cascade.inventory.product.wire;

import io.cascade.inventory.product.Product;
import io.cascade.inventory.wire.Rendering;
import io.cascade.tmf.inventory.ProductDto;
import io.cascade.tmf.inventory.ProductStatusType;
import org.springframework.stereotype.Component;

/** Products as the wire shows them. */
@Component
public class ProductMapper {

    public static final String PATH = "/tmf-api/productInventory/v4/product";

    public ProductDto toDto(Product product) {
        var description = product.description();
        return Rendering.of(PATH, product.getId())
                .put("name", description.name())
                .put("status", ProductStatusType.valueOf(product.status().name()))
                .put("orderDate", description.orderDate())
                .put("startDate", description.startDate())
                .put("terminationDate", description.terminationDate())
                .put("productCharacteristic", description.characteristics())
                .putAll(description.carried())
                .as(ProductDto.class, "Product");
    }
}
