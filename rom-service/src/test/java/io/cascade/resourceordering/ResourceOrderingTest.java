package io.cascade.resourceordering;

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

/** A test of resource order management among stubs that behave unless a test says otherwise. */
@CascadeServiceTest
@Import(Surroundings.class)
@ExtendWith(ResourceOrderingTest.Beginning.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface ResourceOrderingTest {

    /** Before each test every stub behaves again. */
    final class Beginning implements BeforeEachCallback {

        @Override
        public void beforeEach(ExtensionContext context) {
            var service = SpringExtension.getApplicationContext(context);
            var port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            service.getBean(NetworkStub.class).beginAnew(port);
            service.getBean(InventoryStub.class).beginAnew();
        }
    }
}
