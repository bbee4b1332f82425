package io.cascade.launcher.whole;

import io.cascade.launcher.suite.OneJvmSuite;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A story on the whole suite in this JVM, with the sample data in it. The first such story of a test run starts it, all others
 * find it running, and it is closed after the last: an {@link OneJvmSuite} is handed to whatever method asks for one.
 *
 * <p>A story that shares has customers, places or estates of its own, relies on no order among stories, and takes back what it
 * has scripted: they run one after the other. One that kills a process, shortens a time-out or measures memory needs a suite of
 * its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.SAME_THREAD)
@ExtendWith(SharedSuite.class)
public @interface WholeSuite {}
