package io.cascade.inventory.product.web;

import io.cascade.inventory.product.application.QueryInstalledBase;
import io.cascade.inventory.product.application.QueryInstalledBase.Question;
import io.cascade.inventory.product.application.WriteProducts;
import io.cascade.inventory.product.messaging.ProductMapper;
import io.cascade.inventory.web.VerdictMapper;
import io.cascade.tmf.inventory.CommandVerdictsDto;
import io.cascade.tmf.inventory.InstalledBaseAnswerDto;
import io.cascade.tmf.inventory.InstalledBaseMatchDto;
import io.cascade.tmf.inventory.InstalledBaseQueryDto;
import io.cascade.tmf.inventory.ProductCommandsDto;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What fulfilment sends to the product inventory, in batches. Our extension of TMF637. */
@RestController
@RequestMapping("/tmf-api/productInventory/v4")
class ProductCommandController {

    private static final String TYPE = "Product";

    private final WriteProducts write;
    private final QueryInstalledBase installedBase;
    private final ProductCommandMapper mapper;

    ProductCommandController(WriteProducts write, QueryInstalledBase installedBase, ProductCommandMapper mapper) {
        this.write = write;
        this.installedBase = installedBase;
        this.mapper = mapper;
    }

    @Operation(summary = "Carry out product commands")
    @PostMapping("/productCommand")
    CommandVerdictsDto command(@RequestBody ProductCommandsDto batch) {
        return VerdictMapper.onEntries(write.write(mapper.toCommands(batch.command())), ProductMapper.PATH, TYPE);
    }

    @Operation(summary = "Ask which products customers have at a place")
    @PostMapping("/installedBaseQuery")
    InstalledBaseAnswerDto query(@RequestBody InstalledBaseQueryDto batch) {
        var questions = batch.query().stream()
                .map(asked ->
                        new Question(asked.key(), asked.customerId(), asked.placeId(), asked.productSpecificationId()))
                .toList();
        return new InstalledBaseAnswerDto(installedBase.ask(questions).stream()
                .map(match -> new InstalledBaseMatchDto(
                        match.key(), VerdictMapper.reference(match.product(), ProductMapper.PATH, TYPE)))
                .toList());
    }
}
