/** What all REST boundaries share: contract check, Error body, field selection. */
@NullMarked
package io.cascade.platform.web;

import org.jspecify.annotations.NullMarked;
