/**
 * The suite's story, told by its users: channels, operators, engineers, and whoever pulls the plug. Each of them is a type that
 * speaks JSON with the suite; the stories themselves speak of orders as their readers do.
 */
package io.cascade.launcher.story;
