package io.cascade.catalog.product.web;

import io.cascade.catalog.entry.CatalogApis;
import io.cascade.catalog.entry.EntryType;
import io.cascade.catalog.entry.web.EntryAttributes;
import io.cascade.catalog.entry.web.EntryController;
import io.cascade.catalog.entry.web.EntryRequests;
import io.cascade.tmf.catalog.ProductOfferingDto;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Offerings: what channels can sell. */
@RestController
@RequestMapping(CatalogApis.PRODUCT + "/productOffering")
class ProductOfferingController extends EntryController<ProductOfferingDto> {

    ProductOfferingController(EntryRequests requests) {
        super(
                requests,
                EntryType.PRODUCT_OFFERING,
                ProductOfferingDto.class,
                EntryAttributes.of(EntryType.PRODUCT_OFFERING)
                        .bool("isBundle")
                        .bool("isSellable")
                        .text("statusReason")
                        .text("bundlePolicy")
                        .text("productSpecification.id"));
    }
}
