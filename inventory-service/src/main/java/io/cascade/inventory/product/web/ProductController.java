package io.cascade.inventory.product.web;

import io.cascade.boundary.listing.Documents;
import io.cascade.boundary.listing.ListQuery;
import io.cascade.boundary.listing.Listing;
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
import io.cascade.inventory.product.wire.ProductMapper;
import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.tmf.inventory.ProductDto;
import java.net.URI;
import java.util.List;
import java.util.Set;
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

    private static final Set<String> FIXED = Set.of("id", "href", "@type", "@baseType");

    private final RegisterProduct register;
    private final AmendProduct amend;
    private final RemoveProduct remove;
    private final Products products;
    private final Listing listing;
    private final Documents documents;
    private final ProductCommandMapper commands;
    private final ProductMapper mapper;

    ProductController(
            RegisterProduct register,
            AmendProduct amend,
            RemoveProduct remove,
            Products products,
            Listing listing,
            Documents documents,
            ProductCommandMapper commands,
            ProductMapper mapper) {
        this.register = register;
        this.amend = amend;
        this.remove = remove;
        this.products = products;
        this.listing = listing;
        this.documents = documents;
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
        return documents
                .read(ProductAttributes.TABLE, id, () -> products.findById(id).map(mapper::toDto))
                .orElseThrow(() -> RequestRefused.unknown("product", id));
    }

    @GetMapping
    ResponseEntity<List<ProductDto>> list(ListQuery query) {
        return listing.answer(query, ProductAttributes.TABLE, products::findByIdIn, Product::getId, mapper::toDto);
    }

    @PatchMapping("/{id}")
    ProductDto amend(@PathVariable String id, ResourcePatch patch) {
        return documents.change(
                ProductAttributes.TABLE,
                id,
                () -> amend.amend(id, product -> amendmentOf(patch.applyTo(mapper.toDto(product), FIXED)))
                        .map(mapper::toDto)
                        .orElseThrow(() -> RequestRefused.unknown("product", id)));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id, IfMatch ifMatch) {
        documents.change(
                ProductAttributes.TABLE,
                id,
                () -> remove.remove(id, product -> ifMatch.check(() -> mapper.toDto(product))));
    }

    private Amendment<ProductStatus, ProductDescription> amendmentOf(ProductDto wanted) {
        return new Amendment<>(commands.toStatus(wanted.status()), commands.toDescription(wanted));
    }
}
