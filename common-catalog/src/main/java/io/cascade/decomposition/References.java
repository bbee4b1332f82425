package io.cascade.decomposition;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.ast.CelReference;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import io.cascade.decomposition.Expression.AfterReference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a checked expression refers to. */
final class References {

    private static final String INDEX = "_[_]";

    private References() {}

    static Set<String> variablesOf(CelAbstractSyntaxTree ast) {
        return ast.getReferenceMap().values().stream()
                .filter(reference ->
                        reference.overloadIds().isEmpty() && reference.value().isEmpty())
                .map(CelReference::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every {@code after['specification'].characteristic} in the expression. */
    static List<AfterReference> afterOf(CelAbstractSyntaxTree ast) {
        return CelNavigableAst.fromAst(ast)
                .getRoot()
                .allNodes()
                .map(CelNavigableExpr::expr)
                .filter(node -> node.getKind() == Kind.SELECT)
                .flatMap(node ->
                        specificationOf(node.select().operand())
                                .map(name ->
                                        new AfterReference(name, node.select().field()))
                                .stream())
                .toList();
    }

    private static Optional<String> specificationOf(CelExpr operand) {
        if (operand.getKind() != Kind.CALL || !operand.call().function().equals(INDEX)) {
            return Optional.empty();
        }
        var map = operand.call().args().get(0);
        var key = operand.call().args().get(1);
        var isAfter = map.getKind() == Kind.IDENT && map.ident().name().equals(Expression.AFTER);
        var isText = key.getKind() == Kind.CONSTANT && key.constant().getKind() == CelConstant.Kind.STRING_VALUE;
        return isAfter && isText ? Optional.of(key.constant().stringValue()) : Optional.empty();
    }
}
