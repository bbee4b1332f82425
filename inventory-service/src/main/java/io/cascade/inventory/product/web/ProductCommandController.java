package io.cascade.inventory.product.web;

import io.cascade.boundary.listing.Batches;
import io.cascade.inventory.product.application.ProductCommand;
import io.cascade.inventory.product.application.QueryInstalledBase;
import io.cascade.inventory.product.application.QueryInstalledBase.Question;
import io.cascade.inventory.product.application.WriteProducts;
import io.cascade.inventory.product.wire.ProductAttributes;
import io.cascade.inventory.product.wire.ProductMapper;
import io.cascade.inventory.web.BatchKeys;
import io.cascade.inventory.web.VerdictMapper;
import io.cascade.tmf.inventory.CommandVerdictsDto;
import io.cascade.tmf.inventory.InstalledBaseAnswerDto;
import io.cascade.tmf.inventory.InstalledBaseMatchDto;
import io.cascade.tmf.inventory.InstalledBaseQueryDto;
import io.cascade.tmf.inventory.InstalledBaseQuestionDto;
import io.cascade.tmf.inventory.ProductCommandDto;
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
    private final Batches batches;

    ProductCommandController(
            WriteProducts write, QueryInstalledBase installedBase, ProductCommandMapper mapper, Batches batches) {
        this.write = write;
        this.installedBase = installedBase;
        this.mapper = mapper;
        this.batches = batches;
    }

    @Operation(summary = "Carry out product commands")
    @PostMapping("/productCommand")
    CommandVerdictsDto command(@RequestBody ProductCommandsDto batch) {
        BatchKeys.checkLengths("command", "key", batch.command(), ProductCommandDto::key);
        var commands = mapper.toCommands(batch.command());
        batches.takeMemoryFor(
                ProductAttributes.ALL.table(),
                commands.stream().map(ProductCommand::entryId).toList());
        return VerdictMapper.onEntries(write.write(commands), ProductMapper.PATH, TYPE);
    }

    @Operation(summary = "Ask which products customers have at a place; ten at most are told for each question")
    @PostMapping("/installedBaseQuery")
    InstalledBaseAnswerDto query(@RequestBody InstalledBaseQueryDto batch) {
        BatchKeys.checkLengths("query", "key", batch.query(), InstalledBaseQuestionDto::key);
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
