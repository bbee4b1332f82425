/** Real servers, a clock that obeys and an annotation to ask for them, shared by the tests of all services. */
@NullMarked
package io.cascade.testing;

import org.jspecify.annotations.NullMarked;
