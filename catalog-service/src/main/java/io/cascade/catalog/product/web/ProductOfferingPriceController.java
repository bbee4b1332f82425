package io.cascade.catalog.product.web;

import io.cascade.catalog.entry.CatalogApis;
import io.cascade.catalog.entry.EntryType;
import io.cascade.catalog.entry.web.EntryAttributes;
import io.cascade.catalog.entry.web.EntryController;
import io.cascade.catalog.entry.web.EntryRequests;
import io.cascade.tmf.catalog.ProductOfferingPriceDto;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Prices of offerings. */
@RestController
@RequestMapping(CatalogApis.PRODUCT + "/productOfferingPrice")
class ProductOfferingPriceController extends EntryController<ProductOfferingPriceDto> {

    ProductOfferingPriceController(EntryRequests requests) {
        super(
                requests,
                EntryType.PRODUCT_OFFERING_PRICE,
                ProductOfferingPriceDto.class,
                EntryAttributes.of(EntryType.PRODUCT_OFFERING_PRICE)
                        .bool("isBundle")
                        .text("priceType")
                        .text("recurringChargePeriodType")
                        .number("recurringChargePeriodLength")
                        .number("percentage"));
    }
}
