package io.cascade.catalog.impact.web;

import io.cascade.catalog.impact.AssessImpact;
import io.cascade.catalog.impact.Impact;
import io.cascade.catalog.impact.OrdersAndProducts.Answer;
import io.cascade.catalog.impact.OrdersAndProducts.Found;
import io.cascade.catalog.impact.Outline;
import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.tmf.catalog.ImpactDto;
import io.cascade.tmf.catalog.ImpactedEntryDto;
import io.cascade.tmf.common.RefDto;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What would be touched if an entry went into the next release as it is now. Our extension. */
@RestController
@RequestMapping("/cascade-api/catalogReleaseManagement/v1/impact")
class ImpactController {

    private final AssessImpact assessImpact;

    ImpactController(AssessImpact assessImpact) {
        this.assessImpact = assessImpact;
    }

    @Operation(summary = "Say what a change of an entry would touch")
    @GetMapping
    ImpactDto impact(@RequestParam String id) {
        return assessImpact
                .of(id)
                .map(impact -> toDto(id, impact))
                .orElseThrow(() -> RequestRefused.unknown("catalog entry", id));
    }

    private static ImpactDto toDto(String id, Impact impact) {
        return new ImpactDto(
                id,
                impact.dependents().stream().map(ImpactController::toDto).toList(),
                found(impact.openOrders()),
                found(impact.liveProducts()),
                Stream.of(impact.openOrders(), impact.liveProducts())
                        .flatMap(ImpactController::reason)
                        .toList());
    }

    private static ImpactedEntryDto toDto(Outline entry) {
        var key = entry.key();
        return new ImpactedEntryDto(
                key.type().resource(),
                key.id(),
                key.type().hrefOf(key.id()),
                entry.name(),
                key.version(),
                entry.lifecycleStatus());
    }

    private static @Nullable List<RefDto> found(Answer answer) {
        return switch (answer) {
            case Answer.Known known -> toDto(known.found());
            case Answer.PartlyKnown partly -> toDto(partly.found());
            case Answer.NotKnown notKnown -> null;
        };
    }

    private static List<RefDto> toDto(List<Found> found) {
        return found.stream()
                .map(one -> RefDto.to(one.id()).at(one.href()).named(one.name()))
                .toList();
    }

    private static Stream<String> reason(Answer answer) {
        return switch (answer) {
            case Answer.Known known -> Stream.empty();
            case Answer.PartlyKnown partly -> Stream.of(partly.reason());
            case Answer.NotKnown notKnown -> Stream.of(notKnown.reason());
        };
    }
}
