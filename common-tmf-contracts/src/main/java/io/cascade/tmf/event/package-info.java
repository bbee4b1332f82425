/** What is told on the topics of the suite: every channel, and every type of event that it carries, declared once. */
@NullMarked
package io.cascade.tmf.event;

import org.jspecify.annotations.NullMarked;
