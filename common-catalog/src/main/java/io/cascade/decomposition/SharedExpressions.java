package io.cascade.decomposition;

import io.cascade.decomposition.ExpressionCompiler.BadExpression;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The expressions that somebody uses now: releases have most of theirs in common, and each is compiled and kept once. */
final class SharedExpressions {

    private final Map<Source, Use> uses = new ConcurrentHashMap<>();
    private final ReferenceQueue<Expression> unused = new ReferenceQueue<>();

    /** What an expression is compiled from. */
    record Source(String text, boolean isCondition, Variables variables) {}

    /** Compiles what nobody uses yet. */
    @FunctionalInterface
    interface Compilation {
        Expression compile(Source source) throws BadExpression;
    }

    Expression get(Source source, Compilation compilation) throws BadExpression {
        forgetUnused();
        var use = uses.get(source);
        var known = use == null ? null : use.get();
        return known == null ? remembered(source, compilation.compile(source)) : known;
    }

    int size() {
        forgetUnused();
        return uses.size();
    }

    private Expression remembered(Source source, Expression expression) {
        uses.put(source, new Use(source, expression, unused));
        return expression;
    }

    private void forgetUnused() {
        for (var use = next(); use != null; use = next()) {
            uses.remove(use.source, use);
        }
    }

    private @Nullable Use next() {
        return (Use) unused.poll();
    }

    private static final class Use extends WeakReference<Expression> {

        private final Source source;

        private Use(Source source, Expression expression, ReferenceQueue<Expression> unused) {
            super(expression, unused);
            this.source = source;
        }
    }
}
