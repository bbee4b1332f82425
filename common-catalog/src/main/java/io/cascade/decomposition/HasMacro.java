package io.cascade.decomposition;

import com.google.common.collect.ImmutableList;
import dev.cel.common.Operator;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.types.CelType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.parser.CelMacro;
import dev.cel.parser.CelMacroExprFactory;
import dev.cel.parser.CelStandardMacro;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code has(item.name)}: whether the item has the characteristic. Characteristics are variables with dotted names, which the
 * macro of the standard does not know; of anything else it means what the standard says.
 */
final class HasMacro {

    /** All values by variable name, as a variable that no expression can name. */
    static final String GIVEN = "@given";

    static final CelType GIVEN_TYPE = MapType.create(SimpleType.STRING, SimpleType.DYN);

    private static final CelMacro STANDARD = CelStandardMacro.HAS.getDefinition();

    static final CelMacro MACRO = CelMacro.newGlobalMacro("has", 1, HasMacro::expand);

    private HasMacro() {}

    /** The variable that such a call asks for. */
    static Stream<String> askedFor(CelExpr node) {
        if (node.getKind() != Kind.CALL || !node.call().function().equals(Operator.IN.getFunction())) {
            return Stream.empty();
        }
        var map = node.call().args().get(1);
        var isGiven = map.getKind() == Kind.IDENT && map.ident().name().equals(GIVEN);
        return isGiven ? Stream.of(node.call().args().get(0).constant().stringValue()) : Stream.empty();
    }

    private static Optional<CelExpr> expand(
            CelMacroExprFactory factory, CelExpr target, ImmutableList<CelExpr> arguments) {
        var name = dottedName(arguments.getFirst());
        if (name.isEmpty()) {
            return STANDARD.getExpander().expandMacro(factory, target, arguments);
        }
        return Optional.of(factory.newGlobalCall(
                Operator.IN.getFunction(), factory.newStringLiteral(name.get()), factory.newIdentifier(GIVEN)));
    }

    private static Optional<String> dottedName(CelExpr argument) {
        if (argument.getKind() != Kind.SELECT || argument.select().operand().getKind() != Kind.IDENT) {
            return Optional.empty();
        }
        var owner = argument.select().operand().ident().name();
        return Variables.OWNERS.contains(owner)
                ? Optional.of(owner + "." + argument.select().field())
                : Optional.empty();
    }
}
