/** What the services put into Spring MVC beside what every web server of the suite has. */
@NullMarked
package io.cascade.boundary.mvc;

import org.jspecify.annotations.NullMarked;
