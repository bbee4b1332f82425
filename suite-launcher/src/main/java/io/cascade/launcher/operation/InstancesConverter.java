package io.cascade.launcher.operation;

import io.cascade.launcher.suite.Instances;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how many instances somebody wants. */
final class InstancesConverter implements ITypeConverter<Instances> {

    @Override
    public Instances convert(String wish) {
        try {
            return Instances.of(wish);
        } catch (IllegalArgumentException fault) {
            throw new TypeConversionException(fault.getMessage());
        }
    }
}
