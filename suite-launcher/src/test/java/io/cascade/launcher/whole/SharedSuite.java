package io.cascade.launcher.whole;

import io.cascade.launcher.sampledata.FirstLoad;
import io.cascade.launcher.suite.OneJvmSuite;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Keeps the suite where all test classes of a run find it, and JUnit closes it at the end. */
final class SharedSuite implements ParameterResolver {

    private static final Namespace RUN = Namespace.create(SharedSuite.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == OneJvmSuite.class;
    }

    @Override
    public OneJvmSuite resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(RUN).computeIfAbsent(OneJvmSuite.class, key -> start(), OneJvmSuite.class);
    }

    private static OneJvmSuite start() {
        var suite = OneJvmSuite.throwAway().startInOneJvm();
        try {
            new FirstLoad(suite.home().sampleDataMarker(), suite.addresses().client()).loadOnce();
            return suite;
        } catch (RuntimeException failure) {
            suite.close();
            throw failure;
        }
    }
}
