/** Real servers, stubs, sample data, a clock that obeys and annotations to ask for them, shared by all services' tests. */
@NullMarked
package io.cascade.testing;

import org.jspecify.annotations.NullMarked;
