package io.cascade.inventory.product.web;

import io.cascade.boundary.listing.Door;
import io.cascade.boundary.listing.Doors;
import io.cascade.boundary.listing.ListQuery;
import io.cascade.boundary.patch.IfMatch;
import io.cascade.boundary.patch.ResourcePatch;
import io.cascade.inventory.entry.application.Amendment;
import io.cascade.inventory.product.Product;
import io.cascade.inventory.product.ProductDescription;
import io.cascade.inventory.product.ProductStatus;
import io.cascade.inventory.product.Products;
import io.cascade.inventory.product.application.AmendProduct;
import io.cascade.inventory.product.application.RegisterProduct;
import io.cascade.inventory.product.application.RemoveProduct;
import io.cascade.inventory.product.wire.ProductAttributes;
import io.cascade.inventory.product.wire.ProductMapper;
import io.cascade.tmf.inventory.ProductDto;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** TMF637: products. */
@RestController
@RequestMapping(ProductMapper.PATH)
class ProductController {

    private final RegisterProduct register;
    private final AmendProduct amend;
    private final RemoveProduct remove;
    private final Door<Product, ProductDto> door;
    private final ProductCommandMapper commands;
    private final ProductMapper mapper;

    ProductController(
            RegisterProduct register,
            AmendProduct amend,
            RemoveProduct remove,
            Products products,
            Doors doors,
            ProductCommandMapper commands,
            ProductMapper mapper) {
        this.register = register;
        this.amend = amend;
        this.remove = remove;
        this.door = doors.to(ProductAttributes.ALL.table(), products::findByIdIn, Product::getId, mapper::toDto);
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
        return door.read(id);
    }

    @GetMapping
    ResponseEntity<List<ProductDto>> list(ListQuery query) {
        return door.list(query);
    }

    @PatchMapping("/{id}")
    ProductDto amend(@PathVariable String id, ResourcePatch patch) {
        return door.change(
                id,
                () -> amend.amend(
                        id,
                        product -> amendmentOf(patch.applyTo(mapper.toDto(product), ProductAttributes.ALL.fixed()))));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id, IfMatch ifMatch) {
        door.remove(id, () -> remove.remove(id, product -> ifMatch.check(() -> mapper.toDto(product))));
    }

    private Amendment<ProductStatus, ProductDescription> amendmentOf(ProductDto wanted) {
        return new Amendment<>(commands.toStatus(wanted.status()), commands.toDescription(wanted));
    }
}
