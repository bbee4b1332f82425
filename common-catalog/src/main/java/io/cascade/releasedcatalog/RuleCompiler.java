package io.cascade.releasedcatalog;

import static io.cascade.releasedcatalog.EntryReader.orEmpty;

import io.cascade.decomposition.Allocation;
import io.cascade.decomposition.Bounds;
import io.cascade.decomposition.DecompositionRule;
import io.cascade.decomposition.DecompositionRule.Dependency;
import io.cascade.decomposition.DecompositionRule.Produced;
import io.cascade.decomposition.Expression;
import io.cascade.decomposition.ExpressionCompiler;
import io.cascade.decomposition.ExpressionCompiler.BadExpression;
import io.cascade.decomposition.ValueType;
import io.cascade.decomposition.Variables;
import io.cascade.releasedcatalog.ProductSpecification.Constraint;
import io.cascade.releasedcatalog.ReleaseAssembly.Problem;
import io.cascade.releasedcatalog.ServiceSpecification.Activation;
import io.cascade.tmf.catalog.ActivationDto;
import io.cascade.tmf.catalog.DecompositionRuleDto;
import io.cascade.tmf.catalog.ProducedItemDto;
import io.cascade.tmf.catalog.ProductSpecificationDto;
import io.cascade.tmf.catalog.ResourceSpecificationDto;
import io.cascade.tmf.catalog.ServiceSpecificationDto;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compiles the expressions of one entry and notes every one that does not. */
final class RuleCompiler {

    private static final Duration USUAL_DEADLINE = Duration.ofMinutes(30);
    private static final String TOO_MANY =
            "all expressions of a release may have at most %d characters, and each counts as %d more"
                    .formatted(Bounds.RELEASE_EXPRESSIONS, ExpressionRoom.EACH);

    private final CatalogEntry entry;
    private final List<Problem> problems;
    private final ExpressionRoom room;

    RuleCompiler(CatalogEntry entry, List<Problem> problems, ExpressionRoom room) {
        this.entry = entry;
        this.problems = problems;
        this.room = room;
    }

    ProductSpecification productSpecification(ProductSpecificationDto dto) {
        var characteristics = orEmpty(dto.productSpecCharacteristic()).stream()
                .map(EntryReader::characteristic)
                .toList();
        var compiler = new ExpressionCompiler(Variables.ofRule(typesOf(characteristics)));
        var constraints = new ArrayList<Constraint>();
        for (var constraint : orEmpty(dto.constraint())) {
            var condition = condition(compiler, "constraint", constraint.expression());
            constraints.add(
                    new Constraint(condition, constraint.message(), Objects.requireNonNullElse(constraint.path(), "")));
        }
        var isOnePerPlace = !"unlimited".equals(dto.duplicatePolicy());
        return new ProductSpecification(entry.key().id(), dto.name(), characteristics, constraints, isOnePerPlace);
    }

    ServiceSpecification serviceSpecification(
            ServiceSpecificationDto dto, Map<String, ResourceSpecificationDto> resourceSpecifications) {
        var characteristics = orEmpty(dto.specCharacteristic()).stream()
                .map(EntryReader::characteristic)
                .toList();
        var compiler = new ExpressionCompiler(Variables.ofAllocation(typesOf(characteristics)));
        var resources = new ArrayList<ResourceSpecification>();
        for (var reference : orEmpty(dto.resourceSpecification())) {
            var resource = resourceSpecifications.get(reference.id());
            if (resource == null) {
                problem("resourceSpecification", "there is no resource specification " + reference.id());
            } else {
                resource(compiler, reference.id(), resource).ifPresent(resources::add);
            }
        }
        return new ServiceSpecification(
                entry.key().id(),
                dto.name(),
                "ResourceFacingServiceSpecification".equals(dto.type()),
                characteristics,
                resources,
                activation(dto.activation()));
    }

    DecompositionRule rule(DecompositionRuleDto dto, List<CharacteristicSpecification> characteristics) {
        var compiler = new ExpressionCompiler(Variables.ofRule(typesOf(characteristics)));
        var when = condition(compiler, "when", Objects.requireNonNullElse(dto.when(), "true"));
        var produced = new ArrayList<Produced>();
        for (int i = 0; i < dto.produce().size(); i++) {
            produced.add(produced(compiler, "produce[" + i + "]", dto.produce().get(i)));
        }
        return new DecompositionRule(
                entry.key().id(), entry.key().version(), dto.specification().id(), when, produced);
    }

    private Produced produced(ExpressionCompiler compiler, String path, ProducedItemDto dto) {
        var map = new LinkedHashMap<String, Expression>();
        Objects.requireNonNullElse(dto.map(), Map.<String, String>of())
                .forEach((name, text) -> map.put(name, expression(compiler, path + ".map." + name, text)));
        var dependencies = orEmpty(dto.dependsOn()).stream()
                .map(dependency -> new Dependency(dependency.id(), Boolean.TRUE.equals(dependency.optional())))
                .toList();
        var name = Objects.requireNonNullElse(
                dto.specification().name(), dto.specification().id());
        return new Produced(dto.specification().id(), name, map, dependencies);
    }

    private Optional<ResourceSpecification> resource(
            ExpressionCompiler compiler, String id, ResourceSpecificationDto dto) {
        var allocation = dto.allocation();
        if (allocation == null) {
            problem("resourceSpecification", id + " does not say how it is allocated");
            return Optional.empty();
        }
        var isPool = allocation.kind().equals("pool");
        var choice = isPool ? allocation.pool() : allocation.name();
        var characteristics = new LinkedHashMap<String, Expression>();
        Objects.requireNonNullElse(allocation.characteristic(), Map.<String, String>of())
                .forEach((name, text) -> characteristics.put(
                        name, expression(compiler, id + ".allocation.characteristic." + name, text)));
        if (choice == null) {
            problem("resourceSpecification", id + " names neither pool nor name in its allocation");
            return Optional.empty();
        }
        var chosen = expression(compiler, id + ".allocation", choice);
        var compiled = new Allocation(kindOf(allocation.kind()), chosen, characteristics);
        return Optional.of(new ResourceSpecification(id, dto.name(), compiled));
    }

    private @Nullable Activation activation(@Nullable ActivationDto dto) {
        return dto == null
                ? null
                : new Activation(dto.adapter(), deadline(dto.deadline()), !Boolean.FALSE.equals(dto.readBack()));
    }

    private Duration deadline(@Nullable String text) {
        try {
            return text == null ? USUAL_DEADLINE : Duration.parse(text);
        } catch (DateTimeParseException e) {
            problem("activation.deadline", "'%s' is no duration as ISO 8601 writes it".formatted(text));
            return USUAL_DEADLINE;
        }
    }

    private Expression expression(ExpressionCompiler compiler, String path, String text) {
        return compiled(path, text, compiler::compile);
    }

    private Expression condition(ExpressionCompiler compiler, String path, String text) {
        return compiled(path, text, compiler::compileCondition);
    }

    /** One that does not compile harms only those who need it. */
    private Expression compiled(String path, String text, Compilation compilation) {
        var isFirstTooMany = !room.isFull();
        if (!room.take(text)) {
            return tooMany(path, text, isFirstTooMany);
        }
        try {
            return compilation.compile(text);
        } catch (BadExpression e) {
            problems.add(new Problem(entry.key().toString(), path, String.valueOf(e.getMessage()), true));
            return Expression.broken(text, e.reason());
        }
    }

    private Expression tooMany(String path, String text, boolean isFirst) {
        if (isFirst) {
            problems.add(new Problem(entry.key().toString(), path, TOO_MANY, true));
        }
        return Expression.broken(text, TOO_MANY);
    }

    private interface Compilation {

        Expression compile(String text) throws BadExpression;
    }

    private void problem(String path, String message) {
        problems.add(new Problem(entry.key().toString(), path, message, false));
    }

    private static Allocation.Kind kindOf(String kind) {
        return Allocation.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    private static Map<String, ValueType> typesOf(List<CharacteristicSpecification> characteristics) {
        var types = new LinkedHashMap<String, ValueType>();
        characteristics.forEach(characteristic -> types.put(characteristic.name(), characteristic.type()));
        return types;
    }
}
