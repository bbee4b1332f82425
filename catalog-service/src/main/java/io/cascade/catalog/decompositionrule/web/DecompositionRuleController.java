package io.cascade.catalog.decompositionrule.web;

import io.cascade.catalog.entry.CatalogApis;
import io.cascade.catalog.entry.EntryType;
import io.cascade.catalog.entry.web.EntryAttributes;
import io.cascade.catalog.entry.web.EntryController;
import io.cascade.catalog.entry.web.EntryRequests;
import io.cascade.tmf.catalog.DecompositionRuleDto;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Decomposition rules: which children a specification needs. */
@RestController
@RequestMapping(CatalogApis.DECOMPOSITION_RULE + "/decompositionRule")
class DecompositionRuleController extends EntryController<DecompositionRuleDto> {

    DecompositionRuleController(EntryRequests requests) {
        super(
                requests,
                EntryType.DECOMPOSITION_RULE,
                DecompositionRuleDto.class,
                EntryAttributes.of(EntryType.DECOMPOSITION_RULE)
                        .text("specification.id")
                        .text("when"));
    }
}
