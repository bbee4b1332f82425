package io.cascade.inventory.product.web;

import io.cascade.inventory.product.Products;
import io.cascade.inventory.product.application.RegisterProduct;
import io.cascade.inventory.product.messaging.ProductMapper;
import io.cascade.platform.web.RequestRefused;
import io.cascade.platform.web.listing.ListQuery;
import io.cascade.platform.web.listing.Listing;
import io.cascade.tmf.inventory.ProductDto;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** TMF637: products. */
@RestController
@RequestMapping(ProductMapper.PATH)
class ProductController {

    private final RegisterProduct register;
    private final Products products;
    private final Listing listing;
    private final ProductCommandMapper commands;
    private final ProductMapper mapper;

    ProductController(
            RegisterProduct register,
            Products products,
            Listing listing,
            ProductCommandMapper commands,
            ProductMapper mapper) {
        this.register = register;
        this.products = products;
        this.listing = listing;
        this.commands = commands;
        this.mapper = mapper;
    }

    @PostMapping
    ResponseEntity<ProductDto> create(@RequestBody ProductDto given) {
        var product = register.register(commands.toStatus(given.status()), commands.toDescription(given));
        return ResponseEntity.created(URI.create(ProductMapper.PATH + "/" + product.getId()))
                .body(mapper.toDto(product));
    }

    @GetMapping("/{id}")
    ProductDto read(@PathVariable String id) {
        return products.findById(id).map(mapper::toDto).orElseThrow(() -> RequestRefused.unknown("product", id));
    }

    @GetMapping
    ResponseEntity<List<ProductDto>> list(ListQuery query) {
        return listing.answer(
                query,
                ProductAttributes.TABLE,
                ids -> products.inOrder(ids).stream().map(mapper::toDto).toList());
    }
}
