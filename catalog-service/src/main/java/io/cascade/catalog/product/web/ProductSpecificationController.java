package io.cascade.catalog.product.web;

import io.cascade.catalog.entry.CatalogApis;
import io.cascade.catalog.entry.EntryType;
import io.cascade.catalog.entry.web.EntryAttributes;
import io.cascade.catalog.entry.web.EntryController;
import io.cascade.catalog.entry.web.EntryRequests;
import io.cascade.tmf.catalog.ProductSpecificationDto;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Specifications of products. */
@RestController
@RequestMapping(CatalogApis.PRODUCT + "/productSpecification")
class ProductSpecificationController extends EntryController<ProductSpecificationDto> {

    ProductSpecificationController(EntryRequests requests) {
        super(
                requests,
                EntryType.PRODUCT_SPECIFICATION,
                ProductSpecificationDto.class,
                EntryAttributes.of(EntryType.PRODUCT_SPECIFICATION)
                        .bool("isBundle")
                        .text("brand")
                        .text("productNumber")
                        .text("duplicatePolicy"));
    }
}
