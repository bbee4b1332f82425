package io.cascade.decomposition;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.ast.CelReference;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import io.cascade.decomposition.Expression.AfterReference;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a checked expression refers to.
 *
 * @param needed the variables without which it cannot be computed
 * @param variables these, and the ones that it asks for by {@code has}
 * @param after what it reads of predecessors
 * @param calls the calls to bound before they begin, by the id of each operand
 */
record References(Set<String> needed, Set<String> variables, List<AfterReference> after, Map<Long, Call> calls) {

    private static final String INDEX = "_[_]";

    /** A name that is not declared is one that a macro brought in, or a type. */
    static References of(CelAbstractSyntaxTree ast, Variables declared) {
        var nodes = CelNavigableAst.fromAst(ast)
                .getRoot()
                .allNodes()
                .map(CelNavigableExpr::expr)
                .toList();
        var read = ast.getReferenceMap().values().stream()
                .map(CelReference::name)
                .filter(declared::has)
                .collect(toUnmodifiableSet());
        var asked = nodes.stream().flatMap(HasMacro::askedFor).collect(toUnmodifiableSet());
        var needed = new HashSet<>(read);
        needed.removeAll(asked);
        var variables = new HashSet<>(read);
        variables.addAll(asked);
        return new References(needed, variables, afterIn(nodes), callsIn(nodes));
    }

    /** Every {@code after['specification'].characteristic} in the expression. */
    private static List<AfterReference> afterIn(List<CelExpr> nodes) {
        return nodes.stream().flatMap(node -> afterIn(node).stream()).toList();
    }

    private static Optional<AfterReference> afterIn(CelExpr node) {
        if (node.getKind() == Kind.SELECT) {
            return specificationOf(node.select().operand())
                    .map(name -> new AfterReference(name, node.select().field()));
        }
        return isIndex(node)
                ? specificationOf(node.call().args().get(0))
                        .flatMap(
                                name -> textOf(node.call().args().get(1)).map(field -> new AfterReference(name, field)))
                : Optional.empty();
    }

    private static Optional<String> specificationOf(CelExpr operand) {
        if (!isIndex(operand)) {
            return Optional.empty();
        }
        var map = operand.call().args().get(0);
        var isAfter = map.getKind() == Kind.IDENT && map.ident().name().equals(Expression.AFTER);
        return isAfter ? textOf(operand.call().args().get(1)) : Optional.empty();
    }

    private static boolean isIndex(CelExpr node) {
        return node.getKind() == Kind.CALL && node.call().function().equals(INDEX);
    }

    private static Optional<String> textOf(CelExpr node) {
        var isText = node.getKind() == Kind.CONSTANT && node.constant().getKind() == CelConstant.Kind.STRING_VALUE;
        return isText ? Optional.of(node.constant().stringValue()) : Optional.empty();
    }

    private static Map<Long, Call> callsIn(List<CelExpr> nodes) {
        return nodes.stream()
                .filter(node -> node.getKind() == Kind.CALL && Call.isOne(node))
                .map(Call::of)
                .flatMap(call -> call.operands().stream().map(operand -> Map.entry(operand, call)))
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
