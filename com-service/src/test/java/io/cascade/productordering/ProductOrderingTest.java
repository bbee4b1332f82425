package io.cascade.productordering;

import io.cascade.testing.CascadeServiceTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** A test of customer order management with a friendly far side unless the test says otherwise. */
@CascadeServiceTest
@Import(Surroundings.class)
@ExtendWith(ProductOrderingTest.Beginning.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface ProductOrderingTest {

    /** Before each test everybody is friendly again. */
    final class Beginning implements BeforeEachCallback {

        @Override
        public void beforeEach(ExtensionContext context) {
            SpringExtension.getApplicationContext(context)
                    .getBean(FarSide.class)
                    .beginAnew();
        }
    }
}
