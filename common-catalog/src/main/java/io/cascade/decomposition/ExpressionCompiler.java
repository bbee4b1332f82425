package io.cascade.decomposition;

import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
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
import org.jspecify.annotations.Nullable;

/** Compiles and type-checks expressions against the variables that they may use. */
public final class ExpressionCompiler {

    private static final CelType PRODUCED =
            MapType.create(SimpleType.STRING, MapType.create(SimpleType.STRING, SimpleType.DYN));
    private static final CelType ANSWERED = MapType.create(SimpleType.STRING, SimpleType.DYN);
    private static final CelOptions OPTIONS = CelOptions.current().build();
    private static final CelRuntime RUNTIME = CelRuntimeFactory.standardCelRuntimeBuilder()
            .setOptions(OPTIONS)
            .addLibraries(CelExtensions.strings())
            .build();

    private final CelCompiler compiler;

    public ExpressionCompiler(Variables variables) {
        var builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addLibraries(CelExtensions.strings());
        variables.typed().forEach((name, type) -> builder.addVar(name, type.celType()));
        variables.maps().forEach(name -> builder.addVar(name, name.equals(Expression.AFTER) ? PRODUCED : ANSWERED));
        this.compiler = builder.build();
    }

    /** @throws BadExpression when it does not parse or type-check */
    public Expression compile(String text) throws BadExpression {
        return compile(text, null);
    }

    /** Compiles an expression that must be true or false. */
    public Expression compileCondition(String text) throws BadExpression {
        return compile(text, SimpleType.BOOL);
    }

    private Expression compile(String text, @Nullable CelType expected) throws BadExpression {
        try {
            var ast = compiler.compile(text).getAst();
            var type = ast.getResultType();
            if (expected != null && !type.equals(expected) && !type.equals(SimpleType.DYN)) {
                throw new BadExpression("'%s' must be true or false but gives %s".formatted(text, type.name()));
            }
            return new Expression(text, ast, RUNTIME.createProgram(ast));
        } catch (CelValidationException | CelEvaluationException e) {
            throw new BadExpression("'%s' does not compile: %s".formatted(text, firstLine(e)));
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    /** An expression that a catalog must not publish. */
    public static final class BadExpression extends Exception {

        BadExpression(String message) {
            super(message);
        }
    }
}
