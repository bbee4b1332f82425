package io.cascade.decomposition;

import com.google.common.collect.Sets;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import dev.cel.common.types.CelType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.extensions.CelExtensions;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import io.cascade.decomposition.SharedExpressions.Source;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compiles and type-checks expressions against the variables that they may use. */
public final class ExpressionCompiler {

    private static final CelType PRODUCED =
            MapType.create(SimpleType.STRING, MapType.create(SimpleType.STRING, SimpleType.DYN));
    private static final CelType ANSWERED = MapType.create(SimpleType.STRING, SimpleType.DYN);
    private static final CelOptions OPTIONS = CelOptions.current()
            .maxExpressionCodePointSize(Bounds.EXPRESSION)
            .maxParseRecursionDepth(Bounds.NESTING)
            .build();
    private static final CelRuntime RUNTIME = CelRuntimeFactory.standardCelRuntimeBuilder()
            .setOptions(OPTIONS)
            .addLibraries(CelExtensions.strings())
            .build();

    private static final SharedExpressions SHARED = new SharedExpressions();

    private final Variables variables;
    private @Nullable CelCompiler compiler;

    public ExpressionCompiler(Variables variables) {
        this.variables = variables;
    }

    /** @throws BadExpression when it does not parse or type-check */
    public Expression compile(String text) throws BadExpression {
        return SHARED.get(new Source(text, false, variables), this::compile);
    }

    /** Compiles an expression that must be true or false. */
    public Expression compileCondition(String text) throws BadExpression {
        return SHARED.get(new Source(text, true, variables), this::compile);
    }

    private Expression compile(Source source) throws BadExpression {
        var text = source.text();
        try {
            var ast = compiler().compile(text).getAst();
            var type = ast.getResultType();
            if (source.isCondition() && !type.equals(SimpleType.BOOL) && !type.equals(SimpleType.DYN)) {
                throw new BadExpression(text, "it must be true or false but gives " + type.name());
            }
            refuseHiding(text, ast);
            var references = References.of(ast, variables);
            refuseUndeclared(text, references);
            return new CompiledExpression(text, RUNTIME.createProgram(ast), references, variables);
        } catch (CelValidationException e) {
            throw new BadExpression(text, FailureWords.of(e));
        } catch (CelEvaluationException e) {
            throw new BadExpression(text, FailureWords.of(e.getErrorCode()));
        }
    }

    /** Made only for what is not compiled yet: it takes as long as an expression does. */
    private CelCompiler compiler() {
        if (compiler == null) {
            compiler = compilerFor(variables);
        }
        return compiler;
    }

    private static CelCompiler compilerFor(Variables variables) {
        var builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardMacros(Sets.difference(CelStandardMacro.STANDARD_MACROS, Set.of(CelStandardMacro.HAS)))
                .addMacros(HasMacro.MACRO)
                .addLibraries(CelExtensions.strings())
                .addVar(HasMacro.GIVEN, HasMacro.GIVEN_TYPE);
        variables.typed().forEach((name, type) -> builder.addVar(name, type.celType()));
        variables.maps().forEach(name -> builder.addVar(name, name.equals(Expression.AFTER) ? PRODUCED : ANSWERED));
        return builder.build();
    }

    private void refuseHiding(String text, CelAbstractSyntaxTree ast) throws BadExpression {
        var hiding = CelNavigableAst.fromAst(ast)
                .getRoot()
                .allNodes()
                .map(CelNavigableExpr::expr)
                .filter(node -> node.getKind() == Kind.COMPREHENSION)
                .map(node -> node.comprehension().iterVar())
                .filter(variables::isTaken)
                .findFirst();
        if (hiding.isPresent()) {
            throw new BadExpression(text, "a variable inside it cannot be called " + hiding.get());
        }
    }

    private void refuseUndeclared(String text, References references) throws BadExpression {
        var undeclared = references.variables().stream()
                .filter(name -> !variables.has(name))
                .findFirst();
        if (undeclared.isPresent()) {
            throw new BadExpression(text, "there is no " + undeclared.get());
        }
    }

    /** An expression that a catalog must not publish. */
    public static final class BadExpression extends Exception {

        private final String reason;

        BadExpression(String text, String reason) {
            super("'%s' does not compile: %s".formatted(ExpressionFailed.shortened(text), reason));
            this.reason = reason;
        }

        public String reason() {
            return reason;
        }
    }
}
